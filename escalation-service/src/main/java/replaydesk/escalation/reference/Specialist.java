package replaydesk.escalation.reference;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A specialist (R15).
 *
 * @param subject   the subject of the person's token, by which events name the person; null if it is the key
 * @param name      what people call the person
 * @param teams     keys of the teams of which the person is
 * @param skills    what the person can do; may be null
 * @param languages languages that the person speaks (BCP 47); null for those of the team
 * @param hours     when the person works; null for the hours of the team
 * @param absences  when the person is away; may be null
 * @param limit     open cases that the person has at most; null for any number
 * @param email     address to which the person is written, as a manager or a colleague who is asked; null for none
 */
public record Specialist(@Pattern(regexp = Keys.SPECIALIST) String subject, @NotBlank @Size(max = 200) String name,
        @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 80) String> teams,
        @Size(max = 200) List<@NotNull @Valid Graded> skills,
        @Size(max = 50) List<@NotNull @Pattern(regexp = Keys.LANGUAGE) String> languages,
        @Valid WorkingHours hours, @Size(max = 500) List<@NotNull @Valid Absence> absences,
        @Min(0) @Max(10_000) Integer limit, @Size(max = 320) String email) {

    /**
     * A skill that somebody has.
     *
     * @param skill key of the skill
     * @param grade how well, from 1 to 5
     */
    public record Graded(@NotBlank @Size(max = 80) String skill, @Min(1) @Max(5) int grade) {
    }

    /**
     * A time for which somebody is away.
     *
     * @param until      null as long as nobody knows
     * @param substitute key of the specialist who stands in; may be null
     */
    public record Absence(@NotNull Instant from, Instant until, @Size(max = 80) String substitute) {

        boolean covers(Instant time) {
            return !time.isBefore(from) && (until == null || time.isBefore(until));
        }
    }

    public Specialist {
        teams = teams == null ? List.of() : List.copyOf(teams);
        skills = skills == null ? List.of() : List.copyOf(skills);
        languages = languages == null ? List.of() : List.copyOf(languages);
        absences = absences == null ? List.of() : List.copyOf(absences);
    }

    /** Returns how well the person has the skill; 0 for not at all. */
    public int grade(String skill) {
        return skills.stream().filter(graded -> graded.skill().equals(skill)).mapToInt(Graded::grade).max().orElse(0);
    }

    /** Returns the absence at a time; empty if the person is there. */
    public Optional<Absence> absence(Instant time) {
        return absences.stream().filter(absence -> absence.covers(time)).findFirst();
    }
}
