package replaydesk.triage;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import replaydesk.events.catalogue.CaseAssigned;
import replaydesk.events.catalogue.CaseClassified;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.catalogue.CaseRouted;
import replaydesk.events.catalogue.ChecklistAnswered;
import replaydesk.events.catalogue.InformationRequestReopened;
import replaydesk.events.catalogue.InformationRequested;
import replaydesk.events.catalogue.MessageReceived;
import replaydesk.events.catalogue.SelfHelpAccepted;
import replaydesk.events.catalogue.SolutionProposed;
import replaydesk.events.value.AssignmentBasis;
import replaydesk.events.value.CaseType;
import replaydesk.events.value.Channel;
import replaydesk.events.value.ChecklistAnswer;
import replaydesk.events.value.Complexity;
import replaydesk.events.value.Decider;
import replaydesk.events.value.Impact;
import replaydesk.events.value.InformationKind;
import replaydesk.events.value.Priority;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.events.value.Requester;
import replaydesk.events.value.SolutionKind;
import replaydesk.events.value.Urgency;
import replaydesk.kit.reference.ReferenceData;
import replaydesk.testing.ShippedData;
import replaydesk.testing.StageFixture;
import replaydesk.triage.analysis.FirstAnalysisWorker;
import replaydesk.triage.analysis.KnownModels;
import replaydesk.triage.analysis.Languages;
import replaydesk.triage.evolution.TriageCase;
import replaydesk.triage.reference.CategoryKind;
import replaydesk.triage.reference.ChecklistKind;
import replaydesk.triage.reference.ClassificationRulesKind;
import replaydesk.triage.reference.InformationPolicyKind;
import replaydesk.triage.reference.KnownSolutionKind;
import replaydesk.triage.reference.PriorityMatrixKind;
import replaydesk.triage.reference.ProductKind;
import replaydesk.triage.reference.routing.RoutingRulesKind;

/** Events and cases from which the tests of triage are told. */
public final class Stories {

    public static final UUID FIRST = new UUID(1, 1);
    public static final UUID SECOND = new UUID(1, 2);
    public static final UUID THIRD = new UUID(1, 3);
    public static final Instant LAPSE = Instant.parse("2026-03-16T08:00:00Z");

    /** The shipped reference data, with the teams and levels of the tests. */
    public static final ReferenceData SHIPPED = ShippedData.of(new SolutionKinds.Levels(), new SolutionKinds.Teams(),
            new CategoryKind(), new ProductKind(), new PriorityMatrixKind(), new ClassificationRulesKind(),
            new RoutingRulesKind(), new ChecklistKind(), new KnownSolutionKind(), new InformationPolicyKind());

    private static final FirstAnalysisWorker WORKER = new FirstAnalysisWorker(KnownModels.NONE, new Languages());
    private static final ReferenceVersion NETWORK = new ReferenceVersion("category", "network", 1);

    private Stories() {
    }

    public static StageFixture<TriageCase> desk() {
        return new StageFixture<>(new TriageStage()).by(SHIPPED).workedBy(WORKER);
    }

    /** Returns the fixture of a case that rules have classified and routed. */
    public static StageFixture<TriageCase> triaged() {
        var desk = desk().given(registered(Channel.PHONE, null));
        desk.settle(10);
        return desk;
    }

    public static CaseRegistered registered(Channel channel, String product) {
        return new CaseRegistered("RD-1", "acme", new Requester("rita", false, "Rita", null, null, "sv"), channel,
                "Skrivaren är trasig", "Не печатает", product, "sv", List.of(), List.of(), false);
    }

    public static CaseClassified byPerson(Priority priority, Complexity complexity) {
        return new CaseClassified(CaseType.INCIDENT, NETWORK, Impact.HIGH, Urgency.HIGH, priority,
                complexity, "sv", Decider.PERSON, null, List.of());
    }

    public static CaseRouted routedByPerson(int level, String team) {
        return new CaseRouted(level, team, Decider.PERSON, null);
    }

    public static CaseAssigned assigned() {
        return new CaseAssigned(1, "service-desk", "anna", AssignmentBasis.PERSON, null);
    }

    /** Returns an answer to an item of the checklist {@code vpn}, with the item that follows. */
    public static ChecklistAnswered answered(String item, String next) {
        return new ChecklistAnswered(new ReferenceVersion("checklist", "vpn", 1),
                List.of(new ChecklistAnswer(item, "yes")), null, List.of(), next);
    }

    /**
     * Returns a solution that a specialist proposed.
     *
     * @param known key of the known solution that was used; null when none was
     */
    public static SolutionProposed proposed(long proposal, String known) {
        return new SolutionProposed(new UUID(5, proposal), SolutionKind.FIX, "Byt sladden\nStarta om",
                known == null ? null : new ReferenceVersion("known-solution", known, 1));
    }

    /** Returns the requester's word that a known solution helped. */
    public static SelfHelpAccepted helped(String known) {
        return new SelfHelpAccepted(new ReferenceVersion("known-solution", known, 1), "rita");
    }

    public static InformationRequested asked(UUID request) {
        return new InformationRequested(request, InformationKind.LOGS, List.of("Vilken version?"), LAPSE);
    }

    public static InformationRequestReopened askedAgain(UUID request) {
        return new InformationRequestReopened(request, InformationKind.LOGS, List.of("Vilken mapp?"), LAPSE, null, null,
                null);
    }

    /** Returns a request of which the requester is reminded two days before it lapses. */
    public static InformationRequested reminding(UUID request) {
        return new InformationRequested(request, InformationKind.LOGS, List.of("Vilken version?"), LAPSE, null,
                LAPSE.minus(Duration.ofDays(2)), new ReferenceVersion("information-policy", "default", 1));
    }

    /**
     * Returns a message of the requester.
     *
     * @param answers id of the information request that it names; may be null
     */
    public static MessageReceived wrote(long message, UUID answers) {
        return new MessageReceived(new UUID(2, message), "rita", Channel.EMAIL, "Här är loggen", List.of(), answers,
                null);
    }
}
