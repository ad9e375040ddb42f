package replaydesk.escalation.evolution;

import replaydesk.events.catalogue.CaseClassified;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.catalogue.RegistrationCompleted;

/**
 * Demands of a case on whoever gets it (R15).
 *
 * @param product  the product as the request names it; null when unknown
 * @param category key of the category; null until the case is classified
 * @param language the requester's language as BCP 47; null when unknown
 */
public record Need(String product, String category, String language) {

    static final Need NOTHING = new Need(null, null, null);

    static Need of(CaseRegistered registered) {
        return new Need(registered.product(), null, registered.language());
    }

    Need after(RegistrationCompleted completed) {
        return new Need(completed.product() != null ? completed.product() : product, category,
                completed.language() != null ? completed.language() : language);
    }

    Need after(CaseClassified classified) {
        return new Need(product, classified.category() == null ? null : classified.category().key(),
                classified.language() != null ? classified.language() : language);
    }
}
