package replaydesk.kit.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import replaydesk.kit.http.HttpConfig;
import replaydesk.kit.problem.Pointers;
import replaydesk.kit.problem.ProblemException;
import replaydesk.kit.problem.Problems;
import replaydesk.kit.problem.Violations;

/**
 * Reads requests strictly. It refuses an unknown or repeated member, a number in place of a string, and anything behind
 * the value; the answer names every wrong place. JAX-RS bodies are read with it automatically. A resource that reads a
 * stream of values calls it for each.
 */
@ApplicationScoped
public class StrictJson {

    private final ObjectMapper mapper;
    private final Validator validator;
    private final JsonFaults faults;
    private final int limit;
    private final Map<Type, ObjectReader> readers = new ConcurrentHashMap<>();

    StrictJson(ObjectMapper mapper, Validator validator, HttpConfig config) {
        this.mapper = StrictMapper.from(mapper);
        this.validator = validator;
        this.faults = new JsonFaults(this.mapper, validator);
        this.limit = Math.toIntExact(config.maxBody().asLongValue());
    }

    /** Reads one value, like {@link #read(byte[], Type)}, as an instance of a class. */
    public <T> T read(byte[] json, Class<T> type) {
        return type.cast(read(json, (Type) type));
    }

    /**
     * Reads one value and checks its constraints.
     *
     * @throws ProblemException 400 malformed-json or invalid-request, with JSON Pointers
     */
    public <T> T readValid(byte[] json, Class<T> type) {
        var value = read(json, type);
        var errors = Violations.errors(validator.validate(value));
        if (!errors.isEmpty()) {
            throw Problems.invalidRequest(errors).exception();
        }
        return value;
    }

    /**
     * Reads a body, but never more of it than the limit.
     *
     * @throws ProblemException 400 malformed-json or invalid-request, 413 too-large
     */
    Object read(InputStream body, Type type) throws IOException {
        // a small body is in memory already; a stream may be endless
        byte[] bytes = body instanceof ByteArrayInputStream whole ? whole.readAllBytes() : body.readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw Problems.tooLarge(limit).exception();
        }
        return read(bytes, type);
    }

    /**
     * Reads one value. Checks its constraints only if it cannot be read.
     *
     * @throws ProblemException 400 malformed-json or invalid-request
     */
    public Object read(byte[] json, Type type) {
        if (json.length == 0) {
            throw absent();
        }
        var reader = readers.computeIfAbsent(type, t -> mapper.readerFor(mapper.constructType(t)));
        try {
            Object value = reader.readValue(json);
            if (value == null) {
                throw absent();
            }
            return value;
        } catch (JsonMappingException e) {
            throw faults.explain(json, reader, e).exception();
        } catch (JsonProcessingException e) {
            throw JsonFaults.malformed(e).exception();
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes in memory can be read", e);
        }
    }

    private static ProblemException absent() {
        return Problems.invalidRequest("", "Expected a body, but there is none").exception();
    }
}
