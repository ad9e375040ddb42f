package replaydesk.triage.evolution;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.catalogue.RegistrationCompleted;
import replaydesk.events.value.Channel;
import replaydesk.events.value.Requester;
import replaydesk.kit.stage.CaseFact;
import replaydesk.kit.stage.RecordPosition;
import replaydesk.kit.stage.Work;

/**
 * The facts of a request that rules may use. Texts are never among them, only where they lie in the log.
 *
 * @param event    the registration event
 * @param product  key of the product; null when unknown
 * @param language BCP 47 tag; null when unknown
 * @param internal true if own staff asked (R5)
 * @param asked    false if a system reported it and nobody asked (R7)
 * @param at       time of the registration
 * @param texts    the events that hold the texts of the request, in their order
 */
public record Registered(UUID event, Channel channel, String product, String language, boolean internal,
        boolean asked, Instant at, List<Work.Source> texts) {

    public Registered {
        texts = texts == null ? List.of() : List.copyOf(texts);
    }

    static Registered of(CaseFact fact, CaseRegistered registered) {
        return new Registered(fact.id(), registered.channel(), registered.product(), registered.language(),
                internal(registered.requester()), registered.requester() != null, fact.occurredAt(),
                List.of(source(fact)));
    }

    Registered completed(CaseFact fact, RegistrationCompleted more) {
        return new Registered(event, channel, more.product() == null ? product : more.product(),
                more.language() == null ? language : more.language(),
                more.requester() == null ? internal : internal(more.requester()),
                asked || more.requester() != null, at,
                more.subject() == null && more.description() == null ? texts : with(source(fact)));
    }

    private List<Work.Source> with(Work.Source more) {
        var all = new ArrayList<>(texts);
        all.add(more);
        return all;
    }

    private static Work.Source source(CaseFact fact) {
        return new Work.Source(fact.id(), new RecordPosition(fact.partition(), fact.offset()));
    }

    private static boolean internal(Requester requester) {
        return requester != null && requester.internal();
    }
}
