package replaydesk.triage.evolution;

import java.time.Instant;
import java.util.UUID;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.catalogue.RegistrationCompleted;
import replaydesk.events.value.Channel;
import replaydesk.events.value.Requester;
import replaydesk.kit.stage.CaseFact;

/**
 * The facts of a request that rules may use. Texts are never among them.
 *
 * @param event    the registration event
 * @param product  key of the product; null when unknown
 * @param language BCP 47 tag; null when unknown
 * @param internal true if own staff asked (R5)
 * @param asked    false if a system reported it and nobody asked (R7)
 * @param at       time of the registration
 */
public record Registered(UUID event, Channel channel, String product, String language, boolean internal,
        boolean asked, Instant at) {

    static Registered of(CaseFact fact, CaseRegistered registered) {
        return new Registered(fact.id(), registered.channel(), registered.product(), registered.language(),
                internal(registered.requester()), registered.requester() != null, fact.occurredAt());
    }

    Registered completed(RegistrationCompleted more) {
        return new Registered(event, channel, more.product() == null ? product : more.product(),
                more.language() == null ? language : more.language(),
                more.requester() == null ? internal : internal(more.requester()),
                asked || more.requester() != null, at);
    }

    private static boolean internal(Requester requester) {
        return requester != null && requester.internal();
    }
}
