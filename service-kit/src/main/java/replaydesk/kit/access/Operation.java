package replaydesk.kit.access;

import java.util.Set;
import replaydesk.kit.identity.Role;

/**
 * An operation of the API, and who may call it.
 *
 * @param method of HTTP
 * @param path   as in the OpenAPI document, with its parameters in braces
 * @param roles  one of which a caller needs; none for an operation that takes no token
 */
public record Operation(String method, String path, Set<Role> roles) {

    /** Tells whether it takes no token. */
    public boolean isOpen() {
        return roles.isEmpty();
    }

    /** Tells whether it is about one case: then it may be called only by those who may see the case. */
    public boolean isOfACase() {
        return path.contains("/cases/{case}");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
