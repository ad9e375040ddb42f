package replaydesk.kit.identity;

import java.util.Arrays;
import java.util.Optional;

/** What a bearer may do; the names are those of the token's {@code groups} claim. */
public enum Role {
    /** Works with the cases of the own organisation (R4). */
    REQUESTER(Role.Name.REQUESTER),
    /** Another system: registers, talks and reads for its organisation. */
    INTEGRATOR(Role.Name.INTEGRATOR),
    /** Works on cases. */
    OPERATOR(Role.Name.OPERATOR),
    /** Leads a team: an operator who also decides on others' work. */
    LEAD(Role.Name.LEAD),
    /** Reads, replays and exports. */
    ANALYST(Role.Name.ANALYST),
    /** Brings in history, with its own times. */
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

    /** The role of that name; empty for a name Replaydesk doesn't know. */
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
