package replaydesk.triage.draft;

import java.util.List;
import java.util.Map;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Decision;
import replaydesk.kit.stage.Life;
import replaydesk.triage.evolution.TriageCase;
import replaydesk.triage.reference.Category;
import replaydesk.triage.reference.KnownSolution;
import replaydesk.triage.reference.KnownSolution.State;
import replaydesk.triage.reference.KnownSolution.Text;
import replaydesk.triage.reference.KnownSolution.Visibility;
import replaydesk.triage.reference.Products;
import replaydesk.triage.search.SearchLanguage;
import replaydesk.triage.similar.CaseText;

/** The decision to propose a known solution from a closed case (R21): what the draft says, or why there is none. */
final class ProposeArticleDecision {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_SYMPTOMS = 4_000;
    private static final int LONGEST_STEP = 2_000;
    private static final int MOST_STEPS = 50;

    /** The draft, or the refusal. */
    record Drafted(KnownSolution draft, Decision.Refused refused) {
    }

    private ProposeArticleDecision() {
    }

    static Drafted decide(CaseView<TriageCase> view, CaseText text, ProposeArticle command, InForce reference) {
        if (view.state().life() != Life.CLOSED) {
            return refuse("not-closed", "Expected a case that is closed, but %s",
                    view.state().life() == Life.OPEN ? "it is open" : "it was withdrawn or merged");
        }
        var categories = categories(view.state(), command, reference);
        if (categories.isEmpty()) {
            return refuse("no-category", "Expected a category, but neither the command nor the case has one");
        }
        var title = command.title() != null ? command.title() : line(text.subject(), LONGEST_TITLE);
        if (title == null) {
            return refuse("no-title", "Expected a title, but neither the command nor the case has one");
        }
        var steps = command.steps() != null ? command.steps() : steps(text.solution());
        if (steps.isEmpty()) {
            return refuse("no-solution", "Expected steps, but neither the command nor the case has a solution");
        }
        var symptoms = command.symptoms() != null ? command.symptoms()
                : text.description() != null && !text.description().isBlank()
                        ? bounded(text.description().strip(), LONGEST_SYMPTOMS) : title;
        return new Drafted(new KnownSolution(Map.of(language(command, text), new Text(title, symptoms, steps)),
                command.visibility() == null ? Visibility.INTERNAL : command.visibility(), State.DRAFT,
                command.reviewBy(), products(view.state(), command, reference), categories,
                view.identity().number()), null);
    }

    private static List<String> categories(TriageCase state, ProposeArticle command, InForce reference) {
        if (command.categories() != null) {
            return command.categories();
        }
        var classified = state.classification();
        return classified == null || classified.category() == null
                || !reference.knows(Category.KIND, classified.category().key()) ? List.of()
                        : List.of(classified.category().key());
    }

    private static List<String> products(TriageCase state, ProposeArticle command, InForce reference) {
        if (command.products() != null) {
            return command.products();
        }
        var product = state.registered() == null ? null : state.registered().product();
        return Products.find(reference, product).map(known -> List.of(known.name().key())).orElse(List.of());
    }

    private static String language(ProposeArticle command, CaseText text) {
        return command.language() != null ? command.language()
                : SearchLanguage.of(text.all(), SearchLanguage.ofTag(text.language()).orElse(null)).tag();
    }

    private static List<String> steps(String solution) {
        return solution == null ? List.of() : solution.lines().map(step -> line(step, LONGEST_STEP))
                .filter(step -> step != null).limit(MOST_STEPS).toList();
    }

    /** Returns the text without blanks around it; null when nothing is left. */
    private static String line(String text, int longest) {
        return text == null || text.isBlank() ? null : bounded(text.strip(), longest);
    }

    private static String bounded(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        // not in the middle of a character
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }

    private static Drafted refuse(String reason, String detail, Object... arguments) {
        return new Drafted(null, Decision.refuse(reason, detail, arguments));
    }
}
