package replaydesk.text.classification;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;

/** The bytes of a model: a mark with the format's version, the model, and a hash of all before it. */
final class ModelFormat {

    /** Changes with the format, and with how the features of a text are found. */
    private static final int MARK = 0x52445401;
    private static final int HASH = 32;
    private static final int MOST_LABELS = 10_000;
    private static final int VERSION_BYTES = 8;

    private ModelFormat() {
    }

    static byte[] write(LinearModel model) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(MARK);
            out.writeDouble(model.sharpness);
            out.writeInt(model.labels.size());
            for (int label = 0; label < model.labels.size(); label++) {
                out.writeUTF(model.labels.get(label));
                out.writeFloat(model.bias[label]);
            }
            out.writeInt(model.vocabulary.size());
            for (int feature = 0; feature < model.vocabulary.size(); feature++) {
                out.writeLong(model.vocabulary.hashes()[feature]);
                out.writeFloat(model.vocabulary.rarity()[feature]);
            }
            for (float weight : model.weights) {
                out.writeFloat(weight);
            }
            out.write(hash(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException("A model could not be written to memory", e);
        }
        return bytes.toByteArray();
    }

    static LinearModel read(byte[] bytes) {
        int end = bytes.length - HASH;
        if (end < 0 || !Arrays.equals(hash(Arrays.copyOf(bytes, end)), Arrays.copyOfRange(bytes, end, bytes.length))) {
            throw new IllegalArgumentException("Expected a model, but the bytes are not those that were written");
        }
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes, 0, end))) {
            if (in.readInt() != MARK) {
                throw new IllegalArgumentException("Expected a model of this version, but it is of another one");
            }
            return read(in);
        } catch (IOException e) {
            throw new IllegalArgumentException("Expected a model, but the bytes end too early", e);
        }
    }

    private static LinearModel read(DataInputStream in) throws IOException {
        double sharpness = in.readDouble();
        int size = Math.min(MOST_LABELS, in.readInt());
        var labels = new ArrayList<String>(size);
        var bias = new float[size];
        for (int label = 0; label < size; label++) {
            labels.add(in.readUTF());
            bias[label] = in.readFloat();
        }
        int features = in.readInt();
        var vocabulary = new Vocabulary(new long[features], new float[features]);
        for (int feature = 0; feature < features; feature++) {
            vocabulary.hashes()[feature] = in.readLong();
            vocabulary.rarity()[feature] = in.readFloat();
        }
        var weights = new float[Math.multiplyExact(features, size)];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = in.readFloat();
        }
        return new LinearModel(labels, vocabulary, weights, bias, sharpness);
    }

    /** Returns a name for these bytes that no others have. */
    static String version(byte[] bytes) {
        return HexFormat.of().formatHex(bytes, bytes.length - HASH, bytes.length - HASH + VERSION_BYTES);
    }

    private static byte[] hash(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
