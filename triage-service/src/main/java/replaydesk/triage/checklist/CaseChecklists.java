package replaydesk.triage.checklist;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.reference.ReferenceDocument;
import replaydesk.kit.reference.ReferenceKey;
import replaydesk.triage.checklist.ChecklistView.State;
import replaydesk.triage.evolution.ChecklistRun;
import replaydesk.triage.evolution.TriageCase;
import replaydesk.triage.reference.Categories;
import replaydesk.triage.reference.Checklist;
import replaydesk.triage.reference.Checklist.Step;

/** The checklists of a case: those that were begun, and those that fit it. Pure. */
final class CaseChecklists {

    private final TriageCase state;
    private final InForce reference;

    CaseChecklists(TriageCase state, InForce reference) {
        this.state = state;
        this.reference = reference;
    }

    /** Lists what was begun, in that order, then what fits the case's category or one above it, by key. */
    List<ChecklistView> list() {
        var begun = state.checklists().all();
        var keys = begun.stream().map(run -> run.checklist().key()).collect(Collectors.toSet());
        var categories = categories();
        return Stream.concat(begun.stream().map(this::begun), reference.all(Checklist.KIND).stream()
                .filter(document -> !keys.contains(document.name().key()))
                .flatMap(document -> document.content().as(Checklist.class)
                        .filter(checklist -> fits(checklist, categories))
                        .map(checklist -> open(document, checklist)).stream()))
                .toList();
    }

    private Set<String> categories() {
        var classified = state.classification();
        return classified == null || classified.category() == null ? Set.of()
                : new HashSet<>(Categories.upwards(reference, classified.category()));
    }

    private static boolean fits(Checklist checklist, Set<String> categories) {
        return checklist.categories() == null || checklist.categories().isEmpty()
                || checklist.categories().stream().anyMatch(categories::contains);
    }

    private static ChecklistView open(ReferenceDocument document, Checklist checklist) {
        return new ChecklistView(document.name().key(), document.version(), null, checklist.names(), State.OPEN,
                List.of(), item(checklist, checklist.first()), null, List.of());
    }

    private ChecklistView begun(ChecklistRun run) {
        var version = run.checklist();
        var checklist = content(version);
        var inForce = reference.find(Checklist.KIND, version.key()).map(ReferenceDocument::version).orElse(null);
        var state = run.next() == null ? State.DONE : inForce == null ? State.RETIRED : State.BEGUN;
        return new ChecklistView(version.key(), version.version(),
                inForce == null || inForce == version.version() ? null : inForce,
                checklist == null ? Map.of() : checklist.names(), state,
                run.answers().stream().map(given -> given(given, checklist)).toList(),
                state == State.BEGUN && checklist != null ? item(checklist, run.next()) : null, run.finding(),
                new Offers(this.state, reference).of(run, checklist));
    }

    private Checklist content(ReferenceVersion version) {
        return reference.data().version(new ReferenceKey(Checklist.KIND, version.key()), version.version())
                .map(ReferenceDocument::content).flatMap(content -> content.as(Checklist.class)).orElse(null);
    }

    private static ChecklistView.GivenAnswer given(ChecklistRun.Given given, Checklist checklist) {
        var step = checklist == null ? null : step(checklist, given.item());
        return new ChecklistView.GivenAnswer(given.item(), step == null ? null : step.question(), given.answer(),
                given.by(), given.at(), given.event());
    }

    private static ChecklistView.Item item(Checklist checklist, String key) {
        var step = step(checklist, key);
        return step == null ? null : new ChecklistView.Item(key, step.question(), kind(step.answer()),
                step.options().stream().map(option -> new ChecklistView.Choice(option.key(), option.label())).toList());
    }

    private static Step step(Checklist checklist, String key) {
        return checklist.steps().stream().filter(step -> step.key().equals(key)).findFirst().orElse(null);
    }

    private static String kind(Checklist.Answer answer) {
        return switch (answer) {
            case CHOICE -> "choice";
            case YES_NO -> "yes-no";
            case TEXT -> "text";
            case NUMBER -> "number";
        };
    }
}
