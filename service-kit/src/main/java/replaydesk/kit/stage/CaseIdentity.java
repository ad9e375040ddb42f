package replaydesk.kit.stage;

import replaydesk.events.catalogue.CaseRegistered;

/**
 * What every stage knows of a case from its registration.
 *
 * @param number       the number people use
 * @param organisation the client organisation
 * @param requester    the requester's pseudonymous id; null for an alert of the monitoring
 * @param importing    registered as imported history that has not ended yet: nobody owes anything for the case
 */
public record CaseIdentity(String number, String organisation, String requester, boolean importing) {

    private static final int LONGEST = 500;

    static CaseIdentity of(CaseRegistered registered) {
        var requester = registered.requester();
        return new CaseIdentity(column(registered.number()), column(registered.organisation()),
                requester == null ? null : column(requester.id()), registered.imported());
    }

    /** As an indexed column takes it: whatever a log holds, it must not stop a projection. */
    private static String column(String text) {
        if (text == null) {
            return null;
        }
        var storable = text.indexOf('\0') < 0 ? text : text.replace("\0", "");
        return storable.length() <= LONGEST ? storable : storable.substring(0, LONGEST);
    }

    CaseIdentity imported() {
        return new CaseIdentity(number, organisation, requester, false);
    }

    /** The identity after an event: set by the registration, and no longer importing once the history has ended. */
    public static CaseIdentity after(CaseIdentity identity, replaydesk.events.catalogue.CaseEvent event) {
        return switch (event) {
            case CaseRegistered registered -> of(registered);
            case replaydesk.events.catalogue.HistoryImported ended when identity != null -> identity.imported();
            default -> identity;
        };
    }
}
