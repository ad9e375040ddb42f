package replaydesk.kit.identity;

import java.util.Set;

/**
 * Caller of a request, as a verified token describes it.
 *
 * @param subject       the token's subject: the actor of every event this request causes
 * @param name          the name people know the caller by
 * @param roles         what the caller may do
 * @param organisations the client organisations the caller acts for; {@value #ALL} stands for every one
 * @param language      the caller's language, BCP 47; null where the token has none
 * @param email         where mails reach the caller, as the issuer knows it; null where the token has none
 */
public record Caller(String subject, String name, Set<Role> roles, Set<String> organisations, String language,
        String email) {

    /** The value of {@code organisations} that stands for every organisation. */
    public static final String ALL = "*";

    public Caller {
        roles = Set.copyOf(roles);
        organisations = Set.copyOf(organisations);
    }

    /** A caller of whom the token tells no address. */
    public Caller(String subject, String name, Set<Role> roles, Set<String> organisations, String language) {
        this(subject, name, roles, organisations, language, null);
    }

    /** Tells whether the caller has this role. */
    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Tells whether the caller has one of these roles. */
    public boolean isAny(Role first, Role... others) {
        if (is(first)) {
            return true;
        }
        for (var role : others) {
            if (is(role)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Tells whether the caller may know of cases of this organisation (R5). A case of none, which another writer of the
     * log may have opened, is for those alone who act for every organisation. Where not, a service answers exactly as
     * if the case didn't exist: 404 unknown-case.
     */
    public boolean mayRead(String organisation) {
        return readsAll() || organisation != null && organisations.contains(organisation);
    }

    /** Tells whether the caller acts for every organisation. */
    public boolean readsAll() {
        return organisations.contains(ALL);
    }

    /**
     * Returns how much of a case the caller sees: by the most that one of the roles allows. Who has no desk role and is
     * no integrator is only a requester, and has cases of their own alone.
     */
    public Reader reader() {
        if (isAny(Role.OPERATOR, Role.LEAD, Role.ANALYST, Role.IMPORTER, Role.ADMIN)) {
            return Reader.DESK;
        }
        return is(Role.INTEGRATOR) ? Reader.SYSTEM : Reader.REQUESTER;
    }

    /**
     * Tells whether the caller writes down what others ask and say: the desk, other systems, importers. Whoever else
     * may write speaks for themselves, whatever the request says. An analyst who is also a requester sees all, and
     * speaks as the requester.
     */
    public boolean speaksForOthers() {
        return isAny(Role.INTEGRATOR, Role.IMPORTER, Role.OPERATOR, Role.LEAD);
    }

    /** Tells whether a person decides here, who must name the view decided on; systems need not. */
    public boolean isPerson() {
        return !is(Role.INTEGRATOR) && !is(Role.IMPORTER) || isAny(Role.OPERATOR, Role.LEAD, Role.ADMIN);
    }
}
