package replaydesk.escalation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.escalation.reference.EscalationRulesKind;
import replaydesk.escalation.reference.LevelKind;
import replaydesk.escalation.reference.TeamKind;
import replaydesk.events.catalogue.CaseAssigned;
import replaydesk.events.catalogue.CaseClosed;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.catalogue.CaseRouted;
import replaydesk.events.catalogue.SolutionProposed;
import replaydesk.events.value.AssignmentBasis;
import replaydesk.events.value.Channel;
import replaydesk.events.value.ClosureCode;
import replaydesk.events.value.Decider;
import replaydesk.events.value.Requester;
import replaydesk.events.value.SolutionKind;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.identity.Role;
import replaydesk.kit.reference.Content;
import replaydesk.kit.reference.ReferenceData;
import replaydesk.kit.reference.ReferenceDocument;
import replaydesk.kit.reference.ReferenceKey;
import replaydesk.kit.stage.Decision;
import replaydesk.testing.ShippedData;
import replaydesk.testing.StageFixture;

/** Events and cases from which the tests of escalation are told. */
public final class Stories {

    public static final UUID FIRST = new UUID(1, 1);
    public static final UUID SECOND = new UUID(1, 2);
    public static final Caller ANNA = caller("anna", Role.OPERATOR);
    public static final Caller BORIS = caller("boris", Role.OPERATOR);
    public static final Caller LENA = caller("lena", Role.OPERATOR, Role.LEAD);
    public static final Caller RITA = caller("rita", Role.REQUESTER);

    /** The shipped levels and teams, and the known solutions of tests. */
    public static final ReferenceData SHIPPED =
            ShippedData.of(new LevelKind(), new TeamKind(), new EscalationRulesKind(), new ArticleKind());

    private Stories() {
    }

    /** Returns a document of reference data, as its first version. */
    public static ReferenceDocument document(String kind, String key, Object data) {
        return new ReferenceDocument(new ReferenceKey(kind, key), 1, null, Content.of(data), Set.of(),
                "replaydesk/escalation-service", "lena", FIRST, Instant.EPOCH);
    }

    /** Returns the second version of a document that is shipped. */
    public static ReferenceDocument version2(String kind, String key, Object data) {
        return new ReferenceDocument(new ReferenceKey(kind, key), 2, null, Content.of(data), Set.of(),
                "replaydesk/escalation-service", "lena", SECOND, Instant.EPOCH);
    }

    /** Returns a specialist of these teams, of whom nothing else is known. */
    public static ReferenceDocument specialist(String key, String name, String... teams) {
        return document("specialist", key, Map.of("name", name, "teams", List.of(teams)));
    }

    private static Caller caller(String name, Role... roles) {
        return new Caller(name, name, Set.of(roles), Set.of(Caller.ALL), null);
    }

    public static StageFixture<EscalationCase> registered() {
        return new StageFixture<>(new EscalationStage()).by(SHIPPED).given(registration());
    }

    /** Returns the fixture of a case that is routed to the service desk and assigned to nobody. */
    public static StageFixture<EscalationCase> routed() {
        return registered().given(routing());
    }

    public static CaseRegistered registration() {
        return new CaseRegistered("RD-1", "acme", new Requester("rita", false, "Rita", null, null, "sv"), Channel.PHONE,
                "Skrivaren är trasig", "Не печатает", null, "sv", List.of(), List.of(), false);
    }

    public static CaseRouted routing() {
        return new CaseRouted(1, "service-desk", Decider.RULE, null);
    }

    /**
     * Returns an assignment at level 1.
     *
     * @param specialist may be null
     */
    public static CaseAssigned assigned(String team, String specialist) {
        return new CaseAssigned(1, team, specialist, AssignmentBasis.PERSON, null);
    }

    public static SolutionProposed proposed(UUID proposal) {
        return new SolutionProposed(proposal, SolutionKind.WORKAROUND, "Starta om", null);
    }

    public static CaseClosed closed() {
        return new CaseClosed(ClosureCode.SOLVED, null, null, 1, true, false, "anna", null, null);
    }

    /** Returns the reason of a refusal, or a text that says there was none. */
    public static String refused(Decision decision) {
        return decision instanceof Decision.Refused refused ? refused.reason() : "not refused: " + decision;
    }
}
