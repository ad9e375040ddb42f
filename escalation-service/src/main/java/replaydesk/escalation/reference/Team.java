package replaydesk.escalation.reference;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;

/**
 * A team (R15).
 *
 * @param names     by language
 * @param level     the support level at which it works
 * @param skills    keys of the skills that it answers for; may be null
 * @param products  keys of the products that it answers for; may be null
 * @param languages languages that it speaks (BCP 47); may be null
 * @param sites     places where it works; may be null
 * @param hours     when it works; null for always
 * @param capacity  open cases that its specialists have at most together; null for any number
 * @param assigns   how a case finds its specialist; null is a pool
 * @param model     how it is organised; may be null
 * @param manager   pseudonymous id of who is told of hierarchical escalations; null for the level's
 * @param email     address of its mailbox, to which it is written when it is consulted; null for none
 */
public record Team(@NotNull Map<String, String> names, @NotNull @Min(0) @Max(999) Integer level,
        @Size(max = 100) List<@NotBlank @Size(max = 80) String> skills,
        @Size(max = 500) List<@NotBlank @Size(max = 80) String> products,
        @Size(max = 50) List<@NotNull @Pattern(regexp = Keys.LANGUAGE) String> languages,
        @Size(max = 100) List<@NotBlank @Size(max = 80) String> sites, @Valid WorkingHours hours,
        @Min(1) @Max(100_000) Integer capacity, Assigns assigns, Model model,
        @Pattern(regexp = Keys.SPECIALIST) String manager, @Size(max = 320) String email) {

    /** Way in which a case of a team finds its specialist. */
    public enum Assigns {
        /** Somebody takes it from the pool. */
        POOL,
        /** By itself: who knows best what it needs, of these the least busy one, of these who waits longest. */
        SKILL,
        /** By itself: the least busy one, of these who waits longest. */
        LOAD,
        /** By itself: who waits longest for a new case. */
        TURN
    }

    /** Way in which a team is organised (R15). */
    public enum Model {
        /** One place serves all. */
        CENTRAL,
        /** Each site has its own team. */
        LOCAL,
        /** Its specialists work in several places, each by their own hours. */
        VIRTUAL
    }

    public Team {
        skills = skills == null ? List.of() : List.copyOf(skills);
        products = products == null ? List.of() : List.copyOf(products);
        languages = languages == null ? List.of() : List.copyOf(languages);
        sites = sites == null ? List.of() : List.copyOf(sites);
    }

    /** Tells whether it assigns a case to somebody by itself. */
    public boolean assignsByItself() {
        return assigns != null && assigns != Assigns.POOL;
    }
}
