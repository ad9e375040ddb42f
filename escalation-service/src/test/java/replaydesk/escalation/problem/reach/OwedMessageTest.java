package replaydesk.escalation.problem.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.escalation.problem.ProblemStories.FIX;
import static replaydesk.escalation.problem.ProblemStories.PROBLEM;
import static replaydesk.escalation.problem.ProblemStories.event;
import static replaydesk.escalation.problem.ProblemStories.problem;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import replaydesk.escalation.EscalationStage;
import replaydesk.escalation.Stories;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.escalation.problem.state.Problem;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.catalogue.MessageSent;
import replaydesk.events.catalogue.ProblemLinked;
import replaydesk.events.catalogue.SolutionProposed;
import replaydesk.events.log.Counter;
import replaydesk.events.problem.ProblemOpened;
import replaydesk.events.problem.RequestersInformed;
import replaydesk.events.value.Channel;
import replaydesk.events.value.MessageKind;
import replaydesk.events.value.ProblemEventReference;
import replaydesk.events.value.Translation;
import replaydesk.kit.aggregate.AggregateView;
import replaydesk.kit.obligation.Fulfilments.Owed;
import replaydesk.kit.stage.CaseView;
import replaydesk.testing.StageFixture;

class OwedMessageTest {

    private static final ProblemOpened DECLARED =
            new ProblemOpened("Nere", "Alla ringer", null, List.of(), null, null, Stories.SECOND);
    private static final RequestersInformed FIRST = new RequestersInformed("We look",
            List.of(new Translation("ru", "Мы ищем"), new Translation("sv", "Vi letar")), MessageKind.INFORMATION);
    private static final RequestersInformed SECOND =
            new RequestersInformed("We found it", List.of(), MessageKind.INFORMATION);

    private static List<Owed> owed(CaseView<EscalationCase> view, AggregateView<Problem> incident) {
        return OwedByProblem.of(view, incident);
    }

    private static List<CaseEvent> events(StageFixture<EscalationCase> desk, AggregateView<Problem> incident) {
        return owed(desk.view(), incident).stream().map(Owed::event).toList();
    }

    private static MessageSent told(int event) {
        return new MessageSent(Stories.FIRST, "anna", "Vi letar", MessageKind.INFORMATION,
                new ProblemEventReference(PROBLEM, event(event)));
    }

    @Test
    void theRequesterGetsItInTheirLanguageElseAsItWasWritten() {
        var desk = Stories.routed().given(new ProblemLinked(PROBLEM));

        assertThat(events(desk, problem(DECLARED, FIRST))).singleElement()
                .isInstanceOfSatisfying(MessageSent.class, sent -> {
                    assertThat(sent.text()).isEqualTo("Vi letar");
                    assertThat(sent.author()).isEqualTo("anna");
                    assertThat(sent.problem()).isEqualTo(new ProblemEventReference(PROBLEM, event(2)));
                });
        assertThat(events(desk, problem(DECLARED, SECOND))).singleElement()
                .isInstanceOfSatisfying(MessageSent.class, sent -> assertThat(sent.text()).isEqualTo("We found it"));
    }

    @Test
    void itIsSentOnceAndPresumesThatNothingElseWasSaidMeanwhile() {
        var desk = Stories.routed().given(new ProblemLinked(PROBLEM));
        assertThat(owed(desk.view(), problem(DECLARED, FIRST)))
                .allSatisfy(owed -> assertThat(owed.alsoPresumes()).isEqualTo(Set.of(Counter.LIFE, Counter.RESPONSE)));

        desk.given(told(2));

        assertThat(events(desk, problem(DECLARED, FIRST))).isEmpty();
        assertThat(events(desk, problem(DECLARED, FIRST, SECOND))).singleElement()
                .isInstanceOfSatisfying(MessageSent.class, sent -> assertThat(sent.text()).isEqualTo("We found it"));
    }

    @Test
    void messagesComeInOrderAndBeforeTheSolution() {
        var desk = Stories.routed().given(new ProblemLinked(PROBLEM), told(2));
        var incident = problem(DECLARED, FIRST, SECOND, SECOND, FIX);

        assertThat(owed(desk.view(), incident)).singleElement()
                .satisfies(owed -> assertThat(owed.cause()).isEqualTo(event(3)));
        desk.given(told(3));
        assertThat(owed(desk.view(), incident)).singleElement()
                .satisfies(owed -> assertThat(owed.cause()).isEqualTo(event(4)));
        desk.given(told(4));
        assertThat(events(desk, incident)).hasOnlyElementsOfType(SolutionProposed.class).hasSize(1);
    }

    @Test
    void whereNobodyAskedNobodyIsToldAndTheSolutionComesAllTheSame() {
        var alert = new CaseRegistered("RD-2", "acme", null, Channel.MONITORING, "Nere", null, null, null, List.of(),
                List.of(), false);
        var desk = new StageFixture<>(new EscalationStage()).by(Stories.SHIPPED).given(alert, Stories.routing(),
                new ProblemLinked(PROBLEM));

        assertThat(events(desk, problem(DECLARED, FIRST))).isEmpty();
        assertThat(events(desk, problem(DECLARED, FIRST, FIX))).hasOnlyElementsOfType(SolutionProposed.class);
    }

    @Test
    void theParentAndACaseThatEndedGetNothing() {
        var parent = Stories.routed().given(new ProblemLinked(PROBLEM));
        var declared = new ProblemOpened("Nere", "Alla ringer", null, List.of(), null, null, parent.view().id());

        assertThat(events(parent, problem(declared, FIRST, FIX))).isEmpty();
        assertThat(events(Stories.routed().given(new ProblemLinked(PROBLEM), Stories.closed()),
                problem(DECLARED, FIRST, FIX))).isEmpty();
        assertThat(events(Stories.routed().given(new ProblemLinked(new UUID(7, 2))), problem(DECLARED, FIRST, FIX)))
                .isEmpty();
    }
}
