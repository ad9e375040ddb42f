package replaydesk.events.problem;

import java.util.List;
import replaydesk.events.catalogue.Fact;
import replaydesk.events.catalogue.Stage;
import replaydesk.events.log.Counter;
import replaydesk.events.value.MessageKind;
import replaydesk.events.value.Personal;
import replaydesk.events.value.Translation;

/**
 * The requesters of a major incident's cases are told something. It is sent in every open case of it.
 *
 * @param text what everybody gets for whose language there is no translation
 * @param translations the same in other languages
 * @param kind the kind of the message
 */
@Fact(stage = Stage.ESCALATION, name = "requesters-informed", advances = Counter.LIFE)
public record RequestersInformed(@Personal String text, @Personal List<Translation> translations, MessageKind kind)
        implements ProblemEvent {

    public RequestersInformed {
        translations = translations == null ? List.of() : List.copyOf(translations);
    }
}
