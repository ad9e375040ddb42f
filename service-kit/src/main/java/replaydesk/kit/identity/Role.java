package replaydesk.kit.identity;

import java.util.Arrays;
import java.util.Optional;

/** Role of a caller: what a token permits. The names are those of the token's {@code groups} claim. */
public enum Role {
    /** Works with the cases of its own organisation (R4). */
    REQUESTER(Role.Name.REQUESTER),
    /** Another system: registers cases, writes and reads for its organisation. */
    INTEGRATOR(Role.Name.INTEGRATOR),
    /** Works on cases. */
    OPERATOR(Role.Name.OPERATOR),
    /** Leads a team: an operator who also decides on others' work. */
    LEAD(Role.Name.LEAD),
    /** Reads, replays and exports. */
    ANALYST(Role.Name.ANALYST),
    /** Imports history, with its own times. */
    IMPORTER(Role.Name.IMPORTER),
    /** Operates the installation. */
    ADMIN(Role.Name.ADMIN);

    private final String claim;

    Role(String claim) {
        this.claim = claim;
    }

    /** The name in tokens and in {@code @RolesAllowed}. */
    public String claim() {
        return claim;
    }

    /** Returns the role with this name; empty when Replaydesk does not know the name. */
    public static Optional<Role> ofClaim(String claim) {
        return Arrays.stream(values()).filter(role -> role.claim.equals(claim)).findFirst();
    }

    /** The names as constants, for annotations. */
    public interface Name {
        String REQUESTER = "requester";
        String INTEGRATOR = "integrator";
        String OPERATOR = "operator";
        String LEAD = "lead";
        String ANALYST = "analyst";
        String IMPORTER = "importer";
        String ADMIN = "admin";
    }
}
