package replaydesk.kit.aggregatelog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.Stage;
import replaydesk.events.codec.AggregateCodec;
import replaydesk.events.log.ContractHeader;
import replaydesk.events.log.EventHeaders;
import replaydesk.events.log.Verdict;
import replaydesk.events.problem.ProblemEvent;
import replaydesk.events.problem.RootCauseFound;
import replaydesk.kit.aggregate.Aggregate;
import replaydesk.kit.aggregate.AggregateFact;
import replaydesk.kit.aggregate.AggregateView;

class AggregateFoldTest {

    private static final UUID ONE = new UUID(1, 1);
    private static final UUID OTHER = new UUID(1, 2);
    private static final UUID COMMAND = new UUID(2, 1);

    /** Keeps the causes that were found, each with the ordinal of its event. */
    private static final Aggregate<List<String>, ProblemEvent> CAUSES = new Aggregate<>() {
        @Override
        public String name() {
            return "cause";
        }

        @Override
        public String topic() {
            return "cause-events";
        }

        @Override
        public Stage stage() {
            return Stage.ESCALATION;
        }

        @Override
        public Class<ProblemEvent> events() {
            return ProblemEvent.class;
        }

        @Override
        public List<String> initial() {
            return List.of();
        }

        @Override
        public List<String> evolve(List<String> state, AggregateFact<ProblemEvent> fact) {
            var more = new ArrayList<>(state);
            more.add(((RootCauseFound) fact.event()).cause() + fact.ordinal());
            return more;
        }
    };

    private final AggregateCodec<ProblemEvent> codec = new AggregateCodec<>(ProblemEvent.class);
    private final List<UUID> changed = new ArrayList<>();
    private final AggregateFold<List<String>, ProblemEvent> fold =
            new AggregateFold<>(CAUSES, codec, view -> changed.add(view.id()));

    private Verdict fold(UUID subject, int life, UUID command, String value) {
        return fold.fold(EventHeaders.reader().header(ContractHeader.SPEC_VERSION, "1.0")
                .header(ContractHeader.ID, UUID.randomUUID().toString())
                .header(ContractHeader.TYPE, "replaydesk.escalation.root-cause-found.v1")
                .header(ContractHeader.SOURCE, "replaydesk/escalation-service")
                .header(ContractHeader.SUBJECT, subject.toString()).header(ContractHeader.TIME, "2026-03-02T08:00:00Z")
                .header(ContractHeader.PRESUMES, "life=" + life).header(ContractHeader.ADVANCES, "life")
                .header(ContractHeader.ACTOR, "anna")
                .header(ContractHeader.COMMAND_ID, command == null ? null : command.toString())
                .header(ContractHeader.CONTENT_TYPE, "application/json").read(), value.getBytes(UTF_8)).verdict();
    }

    @Test
    void ofTwoDecisionsOnOneViewTheFirstCounts() {
        assertThat(fold(ONE, 0, null, "{\"cause\":\"a\"}")).isEqualTo(Verdict.ACCEPTED);
        assertThat(fold(ONE, 1, null, "{\"cause\":\"b\"}")).isEqualTo(Verdict.ACCEPTED);
        assertThat(fold(ONE, 1, null, "{\"cause\":\"c\"}")).isEqualTo(Verdict.STALE);

        assertThat(fold.view(ONE).state()).containsExactly("a1", "b1");
        assertThat(fold.view(ONE).version()).isEqualTo(2);
        assertThat(changed).containsExactly(ONE, ONE);
    }

    @Test
    void aCommandCountsOnce() {
        fold(ONE, 0, COMMAND, "{\"cause\":\"a\"}");

        assertThat(fold(ONE, 1, COMMAND, "{\"cause\":\"a\"}")).isEqualTo(Verdict.DUPLICATE);
        assertThat(fold.view(ONE).version()).isEqualTo(1);
    }

    @Test
    void eachAggregateThatIsOpenedHasTheNextOrdinal() {
        fold(ONE, 0, null, "{\"cause\":\"a\"}");
        fold(OTHER, 0, null, "{\"cause\":\"b\"}");
        fold(ONE, 1, null, "{\"cause\":\"c\"}");

        assertThat(fold.view(OTHER).state()).containsExactly("b2");
        assertThat(fold.all()).extracting(AggregateView::id).containsExactlyInAnyOrder(ONE, OTHER);
    }

    @Test
    void whatCannotBeReadCountsAndChangesNothing() {
        assertThat(fold(ONE, 0, null, "{")).isEqualTo(Verdict.ACCEPTED);
        assertThat(fold(ONE, 1, null, "{\"cause\":\"a\"}")).isEqualTo(Verdict.ACCEPTED);

        assertThat(fold.view(ONE).state()).containsExactly("a1");
        assertThat(fold.view(new UUID(9, 9)).isKnown()).isFalse();
    }
}
