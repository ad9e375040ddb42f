package replaydesk.triage.checklist;

import replaydesk.kit.reference.InForce;
import replaydesk.kit.reference.ReferenceDocument;
import replaydesk.kit.reference.ReferenceKey;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Decision;
import replaydesk.triage.evolution.ChecklistRun;
import replaydesk.triage.evolution.TriageCase;
import replaydesk.triage.reference.Checklist;

/**
 * The decision to answer a checklist (R8). A checklist that was begun goes on in its version, also when there is a
 * newer one; a new one begins with the version in force. A retired checklist takes no answers.
 */
final class AnswerChecklistDecision {

    private AnswerChecklistDecision() {
    }

    static Decision decide(CaseView<TriageCase> view, String key, AnswerChecklist command, InForce reference) {
        var ended = view.state().life().refusal();
        if (ended != null) {
            return ended;
        }
        var inForce = reference.find(Checklist.KIND, key);
        if (inForce.isEmpty()) {
            return missing(key, reference);
        }
        var run = view.state().checklists().of(key);
        boolean goesOn = run != null && run.checklist().version() == command.version();
        if (!goesOn && command.version() != inForce.get().version()) {
            return outdated(inForce.get(), run, command);
        }
        return answered(goesOn ? run : null, goesOn ? reference.data()
                .version(inForce.get().name(), command.version()).orElse(inForce.get()) : inForce.get(), command,
                reference);
    }

    private static Decision answered(ChecklistRun run, ReferenceDocument document, AnswerChecklist command,
            InForce reference) {
        var checklist = document.content() == null ? null : document.content().as(Checklist.class).orElse(null);
        return checklist == null ? Decision.refuse("checklist-unreadable",
                "Expected a checklist that this version can read, but version %d of %s is none", document.version(),
                document.name().key()) : new Walk(document.reference(), checklist, run, reference).along(command);
    }

    private static Decision missing(String key, InForce reference) {
        return reference.data().newest(new ReferenceKey(Checklist.KIND, key)).isEmpty()
                ? Decision.refuse("unknown-checklist", "Expected a known checklist, but there is no %s", key)
                : Decision.refuse("checklist-not-in-force",
                        "Expected a checklist that is in force, but %s is retired or comes later", key);
    }

    private static Decision outdated(ReferenceDocument inForce, ChecklistRun run, AnswerChecklist command) {
        return Decision.refuse("checklist-version",
                "Expected answers to version %d, which is in force%s, but they are to version %d",
                inForce.version(), run == null || run.checklist().version() == inForce.version() ? ""
                        : ", or to version %d, which was begun".formatted(run.checklist().version()),
                command.version());
    }
}
