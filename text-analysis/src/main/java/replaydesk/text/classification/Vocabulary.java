package replaydesk.text.classification;

import java.util.Arrays;
import java.util.List;

/**
 * Features that a model knows.
 *
 * @param hashes in ascending order
 * @param rarity the inverse document frequency of each: a word that few texts have tells more
 */
record Vocabulary(long[] hashes, float[] rarity) {

    /** The most features of a model; the rarest are left out. */
    private static final int MOST = 200_000;
    /** The most weights of a model, which has one of each feature for each label: 16 MB. */
    private static final int MOST_WEIGHTS = 4_000_000;
    /** A feature that only one text has cannot be learnt from. */
    private static final int LEAST_TEXTS = 2;

    /**
     * A text as a model sees it: features by their place in the vocabulary, ascending, and their values. The values'
     * squares add up to 1.
     *
     * @param origin the place of each among the text's features
     */
    record Vector(int[] features, float[] values, int[] origin) {

        boolean isEmpty() {
            return features.length == 0;
        }
    }

    /**
     * Chooses the features by the texts of a training.
     *
     * @param labels the number of labels
     */
    static Vocabulary of(List<TextFeatures> texts, int labels) {
        int most = Math.min(MOST, MOST_WEIGHTS / labels);
        var all = new long[texts.stream().mapToInt(text -> text.hashes().length).sum()];
        int end = 0;
        for (var text : texts) {
            System.arraycopy(text.hashes(), 0, all, end, text.hashes().length);
            end += text.hashes().length;
        }
        Arrays.sort(all);
        int least = LEAST_TEXTS;
        var chosen = atLeast(all, least);
        while (chosen.hashes().length > most) {
            chosen = atLeast(all, ++least);
        }
        for (int i = 0; i < chosen.rarity().length; i++) {
            chosen.rarity()[i] = (float) (Math.log((1.0 + texts.size()) / (1.0 + chosen.rarity()[i])) + 1);
        }
        return chosen;
    }

    /** Returns the features that so many texts have, each with the number of its texts. */
    private static Vocabulary atLeast(long[] sorted, int least) {
        var hashes = new long[sorted.length / least + 1];
        var counts = new float[hashes.length];
        int size = 0;
        for (int from = 0, to; from < sorted.length; from = to) {
            to = from;
            while (to < sorted.length && sorted[to] == sorted[from]) {
                to++;
            }
            if (to - from >= least) {
                hashes[size] = sorted[from];
                counts[size++] = to - from;
            }
        }
        return new Vocabulary(Arrays.copyOf(hashes, size), Arrays.copyOf(counts, size));
    }

    int size() {
        return hashes.length;
    }

    Vector vector(TextFeatures text) {
        var places = new long[text.hashes().length];
        int known = 0;
        for (int i = 0; i < places.length; i++) {
            int feature = Arrays.binarySearch(hashes, text.hashes()[i]);
            if (feature >= 0) {
                places[known++] = (long) feature << Integer.SIZE | i;
            }
        }
        Arrays.sort(places, 0, known);
        var vector = new Vector(new int[known], new float[known], new int[known]);
        double squares = 0;
        for (int i = 0; i < known; i++) {
            vector.features()[i] = (int) (places[i] >>> Integer.SIZE);
            vector.origin()[i] = (int) places[i];
            vector.values()[i] = (float) (1 + Math.log(text.counts()[vector.origin()[i]]))
                    * rarity[vector.features()[i]];
            squares += (double) vector.values()[i] * vector.values()[i];
        }
        for (int i = 0; i < known; i++) {
            vector.values()[i] /= (float) Math.sqrt(squares);
        }
        return vector;
    }
}
