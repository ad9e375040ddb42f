package replaydesk.triage.checklist;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import replaydesk.events.catalogue.ChecklistAnswered;
import replaydesk.events.value.ChecklistAnswer;
import replaydesk.events.value.ChecklistOutcome;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.stage.Decision;
import replaydesk.triage.evolution.ChecklistRun;
import replaydesk.triage.reference.Checklist;
import replaydesk.triage.reference.Checklist.Answer;
import replaydesk.triage.reference.Checklist.Option;
import replaydesk.triage.reference.Checklist.Step;

/**
 * A walk along the steps of a checklist: each answer leads to the next step, and maybe to an outcome. Pure.
 */
final class Walk {

    private static final List<String> YES_NO = List.of("yes", "no");

    private final ReferenceVersion version;
    private final Checklist checklist;
    private final ChecklistRun run;
    private final InForce reference;
    private final Set<String> passed = new HashSet<>();
    private final List<ChecklistAnswer> answers = new ArrayList<>();
    private final List<ChecklistOutcome> outcomes = new ArrayList<>();
    private String next;

    /**
     * @param run       the answers so far; null when there are none
     * @param reference the categories and known solutions that outcomes name
     */
    Walk(ReferenceVersion version, Checklist checklist, ChecklistRun run, InForce reference) {
        this.version = version;
        this.checklist = checklist;
        this.run = run;
        this.reference = reference;
        next = run == null ? checklist.first() : run.next();
    }

    /** Follows the answers of a command, all of them or none. */
    Decision along(AnswerChecklist command) {
        var refused = begin(command.answers().getFirst().item(), Boolean.TRUE.equals(command.anew()));
        for (var answered : command.answers()) {
            refused = refused == null ? follow(answered) : refused;
        }
        return refused != null ? refused
                : Decision.emit(new ChecklistAnswered(version, answers, command.finding(), outcomes, next));
    }

    /** Goes back to the item if it was answered before and is to be answered anew. */
    private Decision.Refused begin(String item, boolean anew) {
        var given = run == null ? null : run.answerTo(item);
        if (given != null && !anew) {
            return Decision.refuse("step-answered",
                    "Expected an answer to %s, but %s is answered already; say anew to take that back",
                    next == null ? "nothing more" : next, item);
        }
        if (given == null && anew) {
            return Decision.refuse("step-not-answered", "Expected an answered step to answer anew, but %s is open",
                    item);
        }
        if (run != null) {
            run.before(item).forEach(kept -> passed.add(kept.item()));
        }
        next = given == null ? next : item;
        return null;
    }

    private Decision.Refused follow(AnswerChecklist.Answered answered) {
        if (next == null) {
            return Decision.refuse("checklist-done", "Expected no more answers, but there is one to %s",
                    answered.item());
        }
        if (!answered.item().equals(next)) {
            return Decision.refuse("wrong-step", "Expected an answer to %s, but it is to %s", next, answered.item());
        }
        var step = checklist.steps().stream().filter(one -> one.key().equals(next)).findFirst().orElse(null);
        if (step == null || !passed.add(next)) {
            return Decision.refuse("checklist-broken",
                    "Expected every step to lead on, but %s of version %d leads nowhere", next, version.version());
        }
        return answer(step, answered);
    }

    private Decision.Refused answer(Step step, AnswerChecklist.Answered answered) {
        var option = step.options().stream().filter(one -> one.key().equals(answered.answer())).findFirst()
                .orElse(null);
        if (option == null && !isFree(step, answered.answer())) {
            return Decision.refuse("unknown-answer", "Expected %s as the answer to %s, but got something else",
                    expected(step), step.key());
        }
        answers.add(new ChecklistAnswer(step.key(), answered.answer()));
        Stream.of(option == null ? null : option.outcome(), step.outcome()).filter(Objects::nonNull)
                .map(outcome -> Outcomes.of(step.key(), outcome, reference)).filter(Objects::nonNull)
                .forEach(outcomes::add);
        next = option == null || option.next() == null ? step.next() : option.next();
        return null;
    }

    private static boolean isFree(Step step, String answer) {
        return switch (step.answer()) {
            case TEXT -> true;
            case NUMBER -> isNumber(answer);
            case YES_NO -> step.options().isEmpty() && YES_NO.contains(answer);
            case CHOICE -> false;
        };
    }

    private static boolean isNumber(String answer) {
        try {
            new BigDecimal(answer.strip());
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static String expected(Step step) {
        if (step.answer() == Answer.NUMBER) {
            return "a number";
        }
        var keys = step.options().isEmpty() ? YES_NO : step.options().stream().map(Option::key).toList();
        return "one of " + String.join(", ", keys);
    }
}
