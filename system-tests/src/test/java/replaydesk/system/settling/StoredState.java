package replaydesk.system.settling;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Converts a state as storage in a service does. */
record StoredState<S>(Class<S> type) {

    private static final JsonMapper MAPPER = JsonMapper.builder().addModules(new Jdk8Module(), new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .serializationInclusion(JsonInclude.Include.NON_EMPTY).build();

    /** Returns the state after storing and reading it. */
    S again(S state) {
        try {
            return MAPPER.readValue(MAPPER.writeValueAsBytes(state), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
