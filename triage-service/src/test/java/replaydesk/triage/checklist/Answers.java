package replaydesk.triage.checklist;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import replaydesk.events.catalogue.ChecklistAnswered;
import replaydesk.events.value.CaseType;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.events.catalogue.CaseClassified;
import replaydesk.events.value.Complexity;
import replaydesk.events.value.Decider;
import replaydesk.events.value.Impact;
import replaydesk.events.value.Priority;
import replaydesk.events.value.Urgency;
import replaydesk.kit.reference.Content;
import replaydesk.kit.reference.ReferenceData;
import replaydesk.kit.reference.ReferenceDocument;
import replaydesk.kit.reference.ReferenceKey;
import replaydesk.kit.stage.Decision;
import replaydesk.testing.StageFixture;
import replaydesk.triage.Stories;
import replaydesk.triage.evolution.TriageCase;
import replaydesk.triage.reference.KnownSolution;

/** A case of remote access, and the answers to its checklist, from which the tests are told. */
final class Answers {

    static final String VPN = "vpn";
    static final ReferenceVersion FIRST = new ReferenceVersion("checklist", VPN, 1);

    private Answers() {
    }

    /** Returns the fixture of a case whose VPN fails. */
    static StageFixture<TriageCase> remote() {
        return Stories.triaged().given(new CaseClassified(CaseType.INCIDENT,
                new ReferenceVersion("category", "network-remote-access", 1), Impact.LOW, Urgency.MEDIUM, Priority.LOW,
                Complexity.NORMAL, "sv-FI", Decider.PERSON, null, List.of()));
    }

    /** Returns the command that gives these answers to version 1: item, answer, item, answer … */
    static AnswerChecklist say(String... itemsAndAnswers) {
        return say(1, false, itemsAndAnswers);
    }

    static AnswerChecklist anew(String... itemsAndAnswers) {
        return say(1, true, itemsAndAnswers);
    }

    static AnswerChecklist say(int version, boolean anew, String... itemsAndAnswers) {
        var answers = new ArrayList<AnswerChecklist.Answered>();
        for (int i = 0; i < itemsAndAnswers.length; i += 2) {
            answers.add(new AnswerChecklist.Answered(itemsAndAnswers[i], itemsAndAnswers[i + 1]));
        }
        return new AnswerChecklist(version, answers, anew, null);
    }

    static Decision decide(StageFixture<TriageCase> desk, AnswerChecklist command) {
        return desk.when(view -> AnswerChecklistDecision.decide(view, VPN, command, desk.reference()));
    }

    /** Decides the command and plays its event in. */
    static StageFixture<TriageCase> answered(StageFixture<TriageCase> desk, String who, AnswerChecklist command) {
        if (decide(desk, command) instanceof Decision.Emit emit) {
            return desk.given(who, emit.event());
        }
        throw new AssertionError("refused: " + decide(desk, command));
    }

    static ChecklistAnswered event(Decision decision) {
        return (ChecklistAnswered) ((Decision.Emit) decision).event();
    }

    /** Returns the shipped data with one more version of the checklist: this content, or retired if there is none. */
    static ReferenceData next(ReferenceData data, Map<String, ?> content) {
        return next(data, new ReferenceKey("checklist", VPN), content);
    }

    /** Returns the data with the known solution as a draft, in its next version. */
    static ReferenceData drafted(ReferenceData data, String key) {
        var name = new ReferenceKey(KnownSolution.KIND, key);
        var content = (ObjectNode) data.newest(name).orElseThrow().content().json().deepCopy();
        return next(data, name, content.put("state", "draft"));
    }

    private static ReferenceData next(ReferenceData data, ReferenceKey name, Object content) {
        return data.with(new ReferenceDocument(name, data.versions(name).size() + 1, null,
                content == null ? null : Content.of(content), Set.of(), "replaydesk/triage-service", "lena",
                new UUID(0, 0), Instant.EPOCH));
    }

    /** Returns a checklist of one question. */
    static Map<String, ?> brief(String question) {
        return Map.of("names", Map.of("en", "VPN"), "categories", List.of("network"), "first", question, "steps",
                List.of(Map.of("key", question, "question", Map.of("en", "?"), "answer", "number")));
    }
}
