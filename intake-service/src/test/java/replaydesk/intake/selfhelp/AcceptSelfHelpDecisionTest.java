package replaydesk.intake.selfhelp;

import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.intake.Stories.CLOSED;
import static replaydesk.intake.Stories.HELPED;
import static replaydesk.intake.Stories.MESSAGE;
import static replaydesk.intake.Stories.REOPENED;
import static replaydesk.intake.Stories.WITHDRAWN;
import static replaydesk.intake.Stories.proposed;
import static replaydesk.intake.Stories.registered;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.SelfHelpAccepted;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.intake.evolution.IntakeCase;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.identity.Role;
import replaydesk.kit.reference.Content;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.reference.ReferenceData;
import replaydesk.kit.reference.ReferenceDocument;
import replaydesk.kit.reference.ReferenceKey;
import replaydesk.kit.stage.Decision;
import replaydesk.testing.StageFixture;

/** A requester says that a known solution helped, and the case is solved. */
class AcceptSelfHelpDecisionTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final Caller RITA = caller("rita", Role.REQUESTER);
    private static final Caller ANNA = caller("anna", Role.OPERATOR);
    private static final InForce KNOWN = new InForce(ReferenceData.of(List.of(
            document("account-locked", 1, "published", "public", null),
            document("account-locked", 2, "draft", "public", null),
            document("account-locked", 3, "published", "public", NOW.plusSeconds(60)),
            document("verify-identity", 1, "published", "internal", null)), 4), NOW);

    private static Caller caller(String subject, Role role) {
        return new Caller(subject, subject, Set.of(role), Set.of("acme"), "sv");
    }

    private static ReferenceDocument document(String key, int version, String state, String visibility, Instant from) {
        return new ReferenceDocument(new ReferenceKey("known-solution", key), version, from,
                Content.of(Map.of("state", state, "visibility", visibility)), Set.of(), "replaydesk/triage-service",
                "lena", UUID.randomUUID(), NOW);
    }

    private static Decision when(StageFixture<IntakeCase> given, String key, int version, Caller who, String behalf) {
        return given.when(view -> AcceptSelfHelpDecision.decide(view,
                new AcceptSelfHelp(new AcceptSelfHelp.Solution(key, version), behalf), who, KNOWN));
    }

    private static Decision helped(StageFixture<IntakeCase> given) {
        return when(given, "account-locked", 1, RITA, null);
    }

    private static void accepted(Decision decision, String by, String onBehalfOf) {
        assertThat(decision).isInstanceOfSatisfying(Decision.Emit.class,
                emit -> assertThat(emit.event()).isEqualTo(new SelfHelpAccepted(
                        new ReferenceVersion("known-solution", "account-locked", 1), by, onBehalfOf)));
    }

    private static void refused(Decision decision, String reason) {
        assertThat(decision).isInstanceOfSatisfying(Decision.Refused.class,
                refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void theRequesterSaysSo() {
        accepted(helped(registered()), "rita", null);
        accepted(helped(registered().given(proposed(1))), "rita", null);
    }

    @Test
    void theDeskSaysSoForTheRequesterAndForNobodyElse() {
        accepted(when(registered(), "account-locked", 1, ANNA, "rita"), "anna", "rita");
        refused(when(registered(), "account-locked", 1, ANNA, "sven"), "not-the-requester");
        refused(when(registered(), "account-locked", 1, RITA, "rita"), "own-word-only");
    }

    @Test
    void onceIsEnoughUntilTheRequesterWritesOrTheCaseComesBack() {
        refused(helped(registered().given(HELPED)), "already-solved");
        accepted(helped(registered().given(HELPED, MESSAGE)), "rita", null);
        accepted(helped(registered().given(HELPED, CLOSED, REOPENED)), "rita", null);
    }

    @Test
    void anEndedCaseIsNotSolvedAgain() {
        refused(helped(registered().given(CLOSED)), "case-ended");
        refused(helped(registered().given(WITHDRAWN)), "case-ended");
    }

    @Test
    void onlyWhatTheCallerCouldReadHelped() {
        refused(when(registered(), "no-such-thing", 1, RITA, null), "unknown-known-solution");
        refused(when(registered(), "account-locked", 2, RITA, null), "unknown-known-solution");
        refused(when(registered(), "account-locked", 3, RITA, null), "unknown-known-solution");
        refused(when(registered(), "account-locked", 4, RITA, null), "unknown-known-solution");
        refused(when(registered(), "verify-identity", 1, RITA, null), "unknown-known-solution");
        assertThat(when(registered(), "verify-identity", 1, ANNA, null)).isInstanceOf(Decision.Emit.class);
    }
}
