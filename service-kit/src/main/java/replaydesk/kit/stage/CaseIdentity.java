package replaydesk.kit.stage;

import replaydesk.events.catalogue.CaseRegistered;

/**
 * Identity of a case, which every stage knows from its registration.
 *
 * @param number the number that people use
 * @param organisation the client organisation
 * @param requester the requester's pseudonymous id; null for an alert of the monitoring
 * @param importing true for imported history that is not complete yet: the case has no obligations
 */
public record CaseIdentity(String number, String organisation, String requester, boolean importing) {

    private static final int LONGEST = 500;

    static CaseIdentity of(CaseRegistered registered) {
        var requester = registered.requester();
        return new CaseIdentity(column(registered.number()), column(registered.organisation()),
                requester == null ? null : column(requester.id()), registered.imported());
    }

    /** Returns the text as an indexed column can store it: no content of a log may stop a projection. */
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

    /**
     * Returns the identity after an event: set by the registration, and no longer importing once the history is
     * complete.
     */
    public static CaseIdentity after(CaseIdentity identity, replaydesk.events.catalogue.CaseEvent event) {
        return switch (event) {
            case CaseRegistered registered -> of(registered);
            case replaydesk.events.catalogue.HistoryImported ended when identity != null -> identity.imported();
            default -> identity;
        };
    }
}
