package replaydesk.kit.identity;

import java.util.Set;

/**
 * Caller of a request, as a verified token describes it.
 *
 * @param subject the token's subject: the actor of every event that this request causes
 * @param name the name by which people know the caller
 * @param roles the caller's roles
 * @param organisations the client organisations that the caller acts for; {@value #ALL} stands for every one
 * @param language the caller's language as BCP 47; null when the token has none
 */
public record Caller(String subject, String name, Set<Role> roles, Set<String> organisations, String language) {

    /** The value of {@code organisations} that stands for every organisation. */
    public static final String ALL = "*";

    public Caller {
        roles = Set.copyOf(roles);
        organisations = Set.copyOf(organisations);
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
     * Tells whether the caller may know of cases of this organisation (R5). If not, a service answers exactly as if the
     * case did not exist: 404 unknown-case.
     */
    public boolean mayRead(String organisation) {
        return organisations.contains(organisation) || readsAll();
    }

    /** Tells whether the caller acts for every organisation. */
    public boolean readsAll() {
        return organisations.contains(ALL);
    }

    /** Tells whether the caller is a person, who must name the view decided on; systems need not. */
    public boolean isPerson() {
        return !is(Role.INTEGRATOR) && !is(Role.IMPORTER) || isAny(Role.OPERATOR, Role.LEAD, Role.ADMIN);
    }
}
