package replaydesk.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import replaydesk.events.catalogue.CaseClosed;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.CaseMerged;
import replaydesk.events.catalogue.CaseReopened;
import replaydesk.events.catalogue.CaseUnassigned;
import replaydesk.events.catalogue.CaseUnmerged;
import replaydesk.events.catalogue.CaseWithdrawn;
import replaydesk.events.catalogue.InformationProvided;
import replaydesk.events.catalogue.InformationRequestExtended;
import replaydesk.events.catalogue.InformationRequestLapsed;
import replaydesk.events.catalogue.InformationRequestReminded;
import replaydesk.events.catalogue.InformationRequestWithdrawn;
import replaydesk.events.catalogue.RegistrationCompleted;
import replaydesk.events.value.Channel;
import replaydesk.events.value.Complexity;
import replaydesk.events.value.Priority;
import replaydesk.kit.stage.Life;

class TriageProperties {

    @Property(tries = 1000)
    void withTimeStandingStillTriageComesToOweNothingThatIsDue(@ForAll("events") List<CaseEvent> events,
            @ForAll("channels") Channel channel, @ForAll boolean late) {
        var desk = Stories.desk().given(Stories.registered(channel, null));
        for (var event : events) {
            desk.given(event);
        }
        if (late) {
            desk.after(Duration.ofDays(400));
        }

        desk.settle(60);

        assertThat(desk.obligations()).allSatisfy(obligation -> assertThat(obligation.due()).isAfter(desk.now()));
        if (desk.state().life() != Life.OPEN) {
            assertThat(desk.obligations()).isEmpty();
        }
    }

    @Provide
    Arbitrary<Channel> channels() {
        return Arbitraries.of(Channel.class).injectNull(0.1);
    }

    @Provide
    Arbitrary<List<CaseEvent>> events() {
        var request = Arbitraries.integers().between(1, 4).map(n -> new UUID(1, n)).injectNull(0.1);
        Arbitrary<CaseEvent> any = Arbitraries.oneOf(
                Arbitraries.of(Priority.class).map(priority -> Stories.byPerson(priority, Complexity.HARD)),
                Arbitraries.integers().between(-1, 6).map(level -> Stories.routedByPerson(level, null)),
                Arbitraries.of("internet", "what", "place").map(item -> Stories.answered(item, null)),
                request.map(Stories::asked), request.map(Stories::reminding), request.map(Stories::askedAgain),
                request.map(id -> new InformationRequestWithdrawn(id, null)),
                request.map(id -> new InformationRequestExtended(id, Stories.LAPSE.plusSeconds(60), Stories.LAPSE,
                        null)),
                request.map(id -> new InformationRequestReminded(id, null, null, null)),
                request.map(answers -> Stories.wrote(answers == null ? 9 : answers.getLeastSignificantBits(), answers)),
                request.map(id -> new InformationProvided(id, id)),
                request.map(id -> new InformationRequestLapsed(id, null, null)),
                Arbitraries.of(Stories.assigned(), new CaseUnassigned(null), new CaseReopened(null, null, null),
                        new CaseClosed(null, null, null, null, false, false, null, null, null),
                        new CaseWithdrawn(null, null, null), new CaseMerged(null, null),
                        new CaseUnmerged(null, null, null),
                        new RegistrationCompleted(null, null, null, "mail", null, null, null)));
        return any.list().ofMaxSize(25);
    }
}
