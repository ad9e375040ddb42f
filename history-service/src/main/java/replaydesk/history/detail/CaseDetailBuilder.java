package replaydesk.history.detail;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import replaydesk.events.catalogue.CaseClosed;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.catalogue.DiagnosisRecorded;
import replaydesk.events.catalogue.FeedbackGiven;
import replaydesk.events.catalogue.InformationRequestReopened;
import replaydesk.events.catalogue.InformationRequested;
import replaydesk.events.catalogue.RegistrationCompleted;
import replaydesk.events.catalogue.SolutionProposed;
import replaydesk.history.evolution.Asked;
import replaydesk.history.evolution.HistoryCase;
import replaydesk.kit.stage.CaseView;

/** Builds the view of a case from its state and the events that the state refers to. Pure. */
final class CaseDetailBuilder {

    private final CaseView<HistoryCase> view;
    private final Map<Integer, CaseEvent> cited;

    private CaseDetailBuilder(CaseView<HistoryCase> view, Map<Integer, CaseEvent> cited) {
        this.view = view;
        this.cited = cited;
    }

    static CaseDetail of(CaseView<HistoryCase> view, Map<Integer, CaseEvent> cited) {
        return new CaseDetailBuilder(view, cited).detail();
    }

    private CaseDetail detail() {
        var state = view.state();
        var ending = state.progress().ending();
        var intake = state.intake();
        var solution = state.solution();
        var fold = view.fold();
        return new CaseDetail(view.id(), view.identity().number(), view.identity().organisation(),
                view.identity().requester(), state.progress().status(),
                state.progress().waitingOn(), state.waitingSince(), subject(), description(), intake.channel(),
                intake.product(), intake.language(), intake.imported(), intake.references(), intake.registeredAt(),
                state.latest().recordedAt(), state.latest().by(),
                ShownClassification.of(state.analysis().classification()), state.analysis().routing(),
                solution.assignment(), openRequests(), diagnosis(), solution(), ShownVendor.of(solution.vendor()),
                ShownSuspension.of(solution.suspension()), solution.problems(), intake.links(),
                ending.merged() ? intake.mergedInto() : null, ending.withdrawn() ? intake.withdrawnFor() : null,
                state.closure().closesAt(), closing(), feedback(), state.serviceLevel().agreement(),
                state.serviceLevel().targets(), counts(), fold.version(), fold.judged(),
                HexFormat.of().formatHex(fold.head()), fold.counters());
    }

    private String subject() {
        return switch (cited.get(view.state().intake().subjectIn())) {
            case CaseRegistered e -> e.subject();
            case RegistrationCompleted e -> e.subject();
            case null, default -> null;
        };
    }

    private String description() {
        return switch (cited.get(view.state().intake().descriptionIn())) {
            case CaseRegistered e -> e.description();
            case RegistrationCompleted e -> e.description();
            case null, default -> null;
        };
    }

    private List<OpenRequest> openRequests() {
        return view.state().analysis().asking().stream().map(asked -> new OpenRequest(asked.requestId(), asked.kind(),
                questions(asked), attachments(asked), asked.askedAt(), lapsesAt(asked))).toList();
    }

    /** Returns the time when the request lapses; null if the requester has written since, which ends the wait. */
    private Instant lapsesAt(Asked asked) {
        return view.state().progress().waiting().awaits(asked.requestId()) ? asked.lapsesAt() : null;
    }

    private List<String> questions(Asked asked) {
        return switch (cited.get(asked.version())) {
            case InformationRequested e -> e.questions();
            case InformationRequestReopened e -> e.questions();
            case null, default -> List.of();
        };
    }

    private List<String> attachments(Asked asked) {
        return switch (cited.get(asked.version())) {
            case InformationRequested e -> e.attachments();
            case InformationRequestReopened e -> e.attachments();
            case null, default -> List.of();
        };
    }

    private Diagnosis diagnosis() {
        var at = view.state().analysis().diagnosis();
        return at != null && cited.get(at.version()) instanceof DiagnosisRecorded e
                ? new Diagnosis(e.symptoms(), e.cause(), e.plan(), e.considered(), at.by(), at.at()) : null;
    }

    private ShownSolution solution() {
        var proposal = view.state().solution().proposal();
        if (proposal == null) {
            return null;
        }
        var said = cited.get(proposal.version()) instanceof SolutionProposed e ? e : null;
        return new ShownSolution(proposal.proposalId(), proposal.kind(), said == null ? null : said.text(),
                said == null ? List.of() : said.steps(), said == null ? List.of() : said.attachments(),
                said != null && said.leavesFixOpen(), proposal.knownSolution(), proposal.standing(), proposal.at());
    }

    private Closing closing() {
        var closed = view.state().closure().closed();
        return closed != null && cited.get(closed.version()) instanceof CaseClosed e
                ? new Closing(closed.code(), e.result(), e.cause(), closed.level(), closed.firstContact(),
                        closed.byTime(), closed.closedBy(), closed.at())
                : null;
    }

    private ShownFeedback feedback() {
        var asked = view.state().feedback();
        if (asked.standing() == null) {
            return null;
        }
        var given = cited.get(asked.givenIn()) instanceof FeedbackGiven e ? e : null;
        return new ShownFeedback(asked.survey(), asked.standing(), asked.requestedAt(), asked.expiresAt(),
                asked.satisfaction(), asked.recommendation(), asked.effort(), given == null ? null : given.comment(),
                given == null ? null : given.suggestion(), asked.givenAt(), asked.followUp());
    }

    private Counts counts() {
        var state = view.state();
        return new Counts(view.fold().version(), view.fold().judged() - view.fold().version(),
                state.solution().moves().changes(), state.progress().reopenings(), state.intake().received(),
                state.intake().sent());
    }
}
