package replaydesk.events.problem;

import java.util.List;
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
 */
@Fact(stage = Stage.ESCALATION, name = "problem-opened", advances = Counter.LIFE)
public record ProblemOpened(@Personal String title, @Personal String symptoms, String category, List<String> products,
        String team, String organisation) implements ProblemEvent {

    public ProblemOpened {
        products = products == null ? List.of() : List.copyOf(products);
    }
}
