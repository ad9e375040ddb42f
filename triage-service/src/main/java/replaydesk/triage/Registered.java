package replaydesk.triage;

import java.util.UUID;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.catalogue.RegistrationCompleted;
import replaydesk.events.value.Channel;
import replaydesk.events.value.Requester;

/**
 * What the rules may know of a request: never its texts.
 *
 * @param event    the registration
 * @param product  its key; null when unknown
 * @param language BCP 47; null when unknown
 * @param internal whether own staff asked (R5)
 */
public record Registered(UUID event, Channel channel, String product, String language, boolean internal) {

    static Registered of(UUID event, CaseRegistered registered) {
        return new Registered(event, registered.channel(), registered.product(), registered.language(),
                internal(registered.requester()));
    }

    Registered completed(RegistrationCompleted more) {
        return new Registered(event, channel, more.product() == null ? product : more.product(),
                more.language() == null ? language : more.language(),
                more.requester() == null ? internal : internal(more.requester()));
    }

    private static boolean internal(Requester requester) {
        return requester != null && requester.internal();
    }
}
