package replaydesk.escalation.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import replaydesk.escalation.Stories;
import replaydesk.escalation.reference.ListedSpecialists.Listed;
import replaydesk.escalation.reference.Specialist;
import replaydesk.escalation.reference.Team;
import replaydesk.escalation.selection.Candidate;
import replaydesk.escalation.selection.Search;
import replaydesk.escalation.selection.Selection;
import replaydesk.events.value.AssignmentBasis;
import replaydesk.kit.table.Generations;
import replaydesk.testing.TestStack;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class StoredLoadsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String INSERT = """
            insert into @handled_case (case_id, organisation, level, team, specialist, moves)
            select i, 'acme', 1, $2, s, 1 from unnest($1::uuid[], $3::text[]) as x(i, s)
            """;

    @Inject
    Loads loads;

    @Inject
    Pool pool;

    @Inject
    Generations generations;

    private final String team = "team-" + UUID.randomUUID();

    private void execute(String sql, Tuple values) {
        pool.preparedQuery(generations.current().sql(sql)).execute(values).await().atMost(PATIENCE);
    }

    /** Stores open cases of this team; returns their ids. */
    private List<UUID> stored(List<String> specialists) {
        var ids = specialists.stream().map(_ -> UUID.randomUUID()).toList();
        execute(INSERT, Tuple.of(ids.toArray(UUID[]::new), team, specialists.toArray(String[]::new)));
        return ids;
    }

    /** Reads anew: what was read just now is of others. */
    private Map<String, Load> read(String... specialists) {
        loads.of(List.of());
        return loads.of(List.of(specialists));
    }

    @Test
    void whatIsUnderWayCountsUntilTheCaseShowsItsOutcome() {
        var anna = "anna-" + team;
        var boris = "boris-" + team;
        var ids = stored(List.of(anna, anna));
        var waiting = UUID.randomUUID();
        var now = Instant.now();

        loads.underWay(waiting, 0, anna, now);
        assertThat(read(anna, boris)).isEqualTo(Map.of(anna, new Load(3, now), boris, Load.NONE));

        execute(INSERT, Tuple.of(new UUID[] {waiting}, team, new String[] {boris}));
        assertThat(read(anna, boris)).as("somebody else was first")
                .isEqualTo(Map.of(anna, new Load(2, null), boris, new Load(1, null)));

        loads.underWay(ids.getFirst(), 1, boris, now);
        assertThat(read(anna, boris)).as("moved once more: no case counts twice")
                .isEqualTo(Map.of(anna, new Load(1, null), boris, new Load(2, now)));
    }

    @Test
    void tenThousandOpenCasesOverTwoHundredSpecialistsStayEvenWhileOneAfterTheOtherComes() {
        var specialists = IntStream.range(0, 200).mapToObj(n -> "s%03d-%s".formatted(n, team)).toList();
        stored(IntStream.range(0, 10_000).mapToObj(n -> specialists.get(n % 200)).toList());
        var listed = specialists.stream().map(id -> new Listed(id, id, new Specialist(null, "N", List.of(team), null,
                null, null, null, null, null), Stories.document("specialist", id, Map.of()))).toList();
        var search =
                new Search(
                        new Team(Map.of(), 1, null, null, null, null, null, null, Team.Assigns.LOAD, null, null, null),
                        AssignmentBasis.LOAD, "sv", List.of(), List.of(), Instant.now());
        var given = new HashMap<String, Integer>();

        for (int i = 0; i < 500; i++) {
            var known = loads.of(specialists);
            var chosen = Selection.of(search, listed.stream().map(one -> new Candidate(one,
                    known.get(one.id()).open(), known.get(one.id()).lastCase())).toList()).candidate();
            loads.underWay(UUID.randomUUID(), 0, chosen.listed().id(), Instant.now());
            given.merge(chosen.listed().id(), 1, Integer::sum);
        }

        assertThat(new HashSet<>(given.values())).as("500 over 200").containsExactlyInAnyOrder(2, 3);
    }
}
