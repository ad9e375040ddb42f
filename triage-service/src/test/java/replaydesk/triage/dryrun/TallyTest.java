package replaydesk.triage.dryrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import replaydesk.events.value.Channel;
import replaydesk.events.value.Decider;
import replaydesk.kit.reference.InForce;
import replaydesk.triage.Stories;
import replaydesk.triage.dryrun.DryRunResult.Move;
import replaydesk.triage.reference.routing.RoutingRules;

class TallyTest {

    private static final InForce NOW = new InForce(Stories.SHIPPED, Instant.parse("2026-03-02T08:00:00Z"));

    private static RoutingRules allTo(String team) {
        return new RoutingRules(List.of(
                new RoutingRules.Rule("never", null, null, new RoutingRules.Then(null, true)),
                new RoutingRules.Rule("all", null, null, new RoutingRules.Then(team, null))));
    }

    private static UUID id(int number) {
        return new UUID(1, number);
    }

    @Test
    void casesThatWouldLieElsewhereAreCountedByTheirMoveWithSomeOfThem() {
        var tally = new Tally(allTo("network"), NOW);
        var state = Stories.triaged().state();
        var byPerson = Stories.triaged().given(Stories.routedByPerson(3, "engineering")).state();

        IntStream.range(0, 7).forEach(number -> tally.add(id(number), "acme", state));
        tally.add(id(8), "acme", byPerson);

        var result = tally.result();
        assertThat(result.cases()).isEqualTo(8);
        assertThat(result.unchanged()).isZero();
        assertThat(result.moves()).containsExactly(
                new Move("service-desk", Decider.RULE, "network", 7, List.of(id(0), id(1), id(2), id(3), id(4))),
                new Move("engineering", Decider.PERSON, "network", 1, List.of(id(8))));
        assertThat(result.byRule()).containsEntry("all", 8L).containsEntry("never", 0L);
    }

    @Test
    void casesThatWouldStayAreOnlyCounted() {
        var tally = new Tally(allTo("service-desk"), NOW);

        tally.add(id(1), "acme", Stories.triaged().state());

        assertThat(tally.result().unchanged()).isOne();
        assertThat(tally.result().moves()).isEmpty();
    }

    @Test
    void whatIsNotClassifiedIsNotRouted() {
        var tally = new Tally(allTo("network"), NOW);

        tally.add(id(1), "acme", Stories.desk().given(Stories.registered(Channel.PHONE, null)).state());

        assertThat(tally.result().cases()).isZero();
        assertThat(tally.result().unclassified()).isOne();
    }

    @Test
    void aTeamThatIsNoLongerKnownTakesNothing() {
        var tally = new Tally(allTo("gone"), NOW);

        tally.add(id(1), "acme", Stories.triaged().state());

        assertThat(tally.result().moves()).singleElement().extracting(Move::to).isNull();
    }

    @Test
    void aTableThatNobodyCouldReadIsGivenUp() {
        var tally = new Tally(allTo("network"), NOW);

        assertThatThrownBy(() -> IntStream.rangeClosed(0, Tally.MOST_MOVES).forEach(number -> tally.add(id(number),
                "acme", Stories.desk().given(Stories.registered(Channel.PHONE, null),
                        Stories.routedByPerson(1, "t" + number), Stories.byPerson(null, null)).state())))
                .isInstanceOf(Tally.TooManyMoves.class);
    }
}
