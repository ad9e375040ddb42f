package replaydesk.triage.reference;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import replaydesk.kit.reference.Check;
import replaydesk.kit.reference.ReferenceKind;
import replaydesk.triage.reference.Checklist.Answer;
import replaydesk.triage.reference.Checklist.Outcome;
import replaydesk.triage.reference.Checklist.Step;

/** Checklists: the categories are known, every step can be reached, and whatever is answered, it comes to an end. */
@Singleton
public final class ChecklistKind implements ReferenceKind<Checklist> {

    /** A way from one step to another, with the place that says so. */
    private record Way(String place, String to) {
    }

    @Override
    public String name() {
        return Checklist.KIND;
    }

    @Override
    public String stage() {
        return "triage";
    }

    @Override
    public Class<Checklist> type() {
        return Checklist.class;
    }

    @Override
    public void check(Checklist checklist, Check check) {
        check.texts("/names", checklist.names());
        check.names("/categories", Category.KIND, checklist.categories());
        var ways = new HashMap<String, List<Way>>();
        for (int i = 0; i < checklist.steps().size(); i++) {
            var step = checklist.steps().get(i);
            if (ways.put(step.key(), ways("/steps/" + i, step)) != null) {
                check.wrong("/steps/" + i + "/key", "Expected a key of its own, but another step has it");
            }
            check("/steps/" + i, step, check);
        }
        if (!ways.containsKey(checklist.first())) {
            check.wrong("/first", "Expected a step of the checklist, but there is no %s", checklist.first());
            return;
        }
        var reached = new HashSet<String>();
        follow(checklist.first(), ways, new HashSet<>(), reached, check);
        for (int i = 0; i < checklist.steps().size(); i++) {
            if (!reached.contains(checklist.steps().get(i).key())) {
                check.wrong("/steps/" + i + "/key", "Expected a step that some answer leads to");
            }
        }
    }

    private static void check(String place, Step step, Check check) {
        check.texts(place + "/question", step.question());
        outcome(place + "/outcome", step.outcome(), check);
        if (step.answer() == Answer.CHOICE && step.options().isEmpty()) {
            check.wrong(place + "/options", "Expected answers to choose from");
        }
        if ((step.answer() == Answer.TEXT || step.answer() == Answer.NUMBER) && !step.options().isEmpty()) {
            check.wrong(place + "/options", "Expected none, since the answer is free");
        }
        var keys = new HashSet<String>();
        for (int i = 0; i < step.options().size(); i++) {
            var option = step.options().get(i);
            var there = place + "/options/" + i;
            if (!keys.add(option.key())) {
                check.wrong(there + "/key", "Expected a key of its own, but another option has it");
            }
            check.texts(there + "/label", option.label());
            outcome(there + "/outcome", option.outcome(), check);
        }
    }

    private static void outcome(String place, Outcome outcome, Check check) {
        if (outcome == null) {
            return;
        }
        if (Stream.of(outcome.classify(), outcome.suggest(), outcome.ask(), outcome.solve())
                .filter(Objects::nonNull).count() != 1) {
            check.wrong(place, "Expected one of classify, suggest, ask, solve");
        }
        if (outcome.classify() != null) {
            check.names(place + "/classify/category", Category.KIND, outcome.classify().category());
        }
        check.names(place + "/suggest", KnownSolution.KIND, outcome.suggest());
        check.names(place + "/solve", KnownSolution.KIND, outcome.solve());
        for (int i = 0; outcome.ask() != null && i < outcome.ask().size(); i++) {
            check.texts(place + "/ask/" + i, outcome.ask().get(i));
        }
    }

    private static List<Way> ways(String place, Step step) {
        var ways = new ArrayList<Way>();
        if (step.next() != null) {
            ways.add(new Way(place + "/next", step.next()));
        }
        for (int i = 0; i < step.options().size(); i++) {
            if (step.options().get(i).next() != null) {
                ways.add(new Way(place + "/options/" + i + "/next", step.options().get(i).next()));
            }
        }
        return ways;
    }

    /**
     * Follows all ways from a step.
     *
     * @param behind  the steps on the way to this one: none of them may come again
     * @param reached the steps whose ways were followed
     */
    private static void follow(String step, Map<String, List<Way>> ways, Set<String> behind, Set<String> reached,
            Check check) {
        if (!reached.add(step)) {
            return;
        }
        behind.add(step);
        for (var way : ways.get(step)) {
            if (behind.contains(way.to())) {
                check.wrong(way.place(), "Expected the steps to come to an end, but this leads back to %s", way.to());
            } else if (ways.containsKey(way.to())) {
                follow(way.to(), ways, behind, reached, check);
            } else {
                check.wrong(way.place(), "Expected a step of the checklist, but there is no %s", way.to());
            }
        }
        behind.remove(step);
    }
}
