package replaydesk.events.problem;

import java.util.List;
import java.util.UUID;
import replaydesk.events.catalogue.Fact;
import replaydesk.events.catalogue.Stage;
import replaydesk.events.log.Counter;
import replaydesk.events.value.Personal;

/**
 * A problem was opened: several cases seem to have one cause, or one case has a cause that nobody has seen before.
 *
 * @param symptoms what its cases have in common
 * @param category the category's key; absent while nobody has said
 * @param products the products' keys
 * @param organisation the client organisation whose staff alone may know of it; absent when all of the desk may
 * @param team the team that looks for the cause; absent while nobody does
 * @param parentCase the case that was declared a major incident, and that this problem is of; absent for any other
 */
@Fact(stage = Stage.ESCALATION, name = "problem-opened", advances = Counter.LIFE)
public record ProblemOpened(@Personal String title, @Personal String symptoms, String category, List<String> products,
        String team, String organisation, UUID parentCase) implements ProblemEvent {

    public ProblemOpened {
        products = products == null ? List.of() : List.copyOf(products);
    }

    /** Creates the opening of a problem that is no major incident. */
    public ProblemOpened(String title, String symptoms, String category, List<String> products, String team,
            String organisation) {
        this(title, symptoms, category, products, team, organisation, null);
    }
}
