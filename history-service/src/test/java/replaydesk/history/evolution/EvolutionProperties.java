package replaydesk.history.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.history.Golden;
import replaydesk.kit.stage.CaseFact;

/** Properties of the evolution that hold for any series of events of every type, sensible or not. */
class EvolutionProperties {

    private static final ObjectMapper STORE = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .serializationInclusion(JsonInclude.Include.NON_EMPTY).build();
    private static final List<CaseEvent> EVENTS = Golden.story();
    private static final int LARGEST_STATE = 20_000;

    @Provide
    Arbitrary<List<CaseEvent>> stories() {
        return Arbitraries.of(EVENTS).list().ofMaxSize(80);
    }

    @Property
    void foldingUpToAVersionStoringItAndFoldingOnEqualsFoldingWhole(@ForAll("stories") List<CaseEvent> story,
            @ForAll @IntRange(max = 80) int version) throws IOException {
        int cut = Math.min(version, story.size());

        var upTo = fold(HistoryCase.NEW, story, 0, cut);
        var stored = STORE.readValue(STORE.writeValueAsBytes(upTo), HistoryCase.class);

        assertThat(stored).isEqualTo(upTo);
        assertThat(fold(stored, story, cut, story.size())).isEqualTo(fold(HistoryCase.NEW, story, 0, story.size()));
    }

    @Property
    void aStateStaysSmallHoweverManyEventsThereAre(@ForAll("stories") List<CaseEvent> story) throws IOException {
        var state = HistoryCase.NEW;
        for (int round = 0; round < 10; round++) {
            state = fold(state, story, 0, story.size());
        }

        assertThat(STORE.writeValueAsBytes(state)).hasSizeLessThan(LARGEST_STATE);
    }

    private static HistoryCase fold(HistoryCase from, List<CaseEvent> story, int begin, int end) {
        var state = from;
        for (int i = begin; i < end; i++) {
            var at = Instant.ofEpochSecond(1_772_000_000L + i);
            state = Evolution.evolve(state, new CaseFact(story.get(i), new UUID(0, i), "anna", at, at, i + 1, 0, i));
        }
        return state;
    }
}
