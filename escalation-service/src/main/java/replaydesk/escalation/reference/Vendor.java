package replaydesk.escalation.reference;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import replaydesk.events.value.Priority;

/**
 * A vendor: who corrects a product from outside the desk, under a service level of its own (R19).
 *
 * @param names     by language
 * @param contacts  whom the desk speaks with there, and writes to: the first one with an address; absent for nobody
 * @param contracts under which it works; absent for none
 * @param targets   time within which it returns a case, by priority; absent where it promises none
 * @param discloses what may be passed on to it with the requester's consent: by key, in words by language
 * @param mailed    what of it stands in the mail about a hand-over: by key of {@code discloses}; absent for nothing
 */
public record Vendor(@NotNull Map<String, String> names, @Size(max = 50) List<@NotNull @Valid Contact> contacts,
        @Size(max = 50) List<@NotNull @Valid Contract> contracts, @Size(max = 5) List<@NotNull @Valid Target> targets,
        @NotEmpty @Size(
                max = 30) Map<@Pattern(regexp = "[a-z][a-z0-9-]{0,39}") String, Map<String, String>> discloses,
        @Size(max = 30) Map<String, @NotNull @Size(max = 20) List<@NotNull Mailed>> mailed) {

    /** Something that the desk knows of a case. */
    public enum Mailed {
        SUBJECT, DESCRIPTION, PRODUCT, ORGANISATION, REQUESTER_NAME, REQUESTER_EMAIL, REQUESTER_PHONE
    }

    /**
     * Somebody at the vendor.
     *
     * @param language the language to write in, BCP 47
     */
    public record Contact(@NotBlank @Size(max = 200) String name, @Size(max = 320) String email,
            @Size(max = 40) String phone, @NotBlank @Size(max = 35) String language) {
    }

    /**
     * A contract.
     *
     * @param from  first day on which it holds; absent for always
     * @param until last day on which it holds; absent for ever
     */
    public record Contract(@NotBlank @Size(max = 80) String number,
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate from,
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate until) {

        /** Tells whether it holds on the day of this moment, in UTC. */
        public boolean holdsAt(Instant time) {
            var day = LocalDate.ofInstant(time, ZoneOffset.UTC);
            return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
        }
    }

    /** The time within which the vendor returns a case of a priority, round the clock. */
    public record Target(@NotNull Priority priority,
            @NotNull @JsonFormat(shape = JsonFormat.Shape.STRING) Duration within) {
    }

    public Vendor {
        contacts = contacts == null ? List.of() : List.copyOf(contacts);
        contracts = contracts == null ? List.of() : List.copyOf(contracts);
        targets = targets == null ? List.of() : List.copyOf(targets);
        discloses = discloses == null ? Map.of() : discloses;
        mailed = mailed == null ? Map.of() : mailed;
    }

    /** Returns the time within which a case of the priority is returned; empty where none is promised. */
    public Optional<Duration> within(Priority priority) {
        return targets.stream().filter(target -> target.priority() == priority).map(Target::within).findFirst();
    }

    /** Returns the contract with this number. */
    public Optional<Contract> contract(String number) {
        return contracts.stream().filter(contract -> contract.number().equals(number)).findFirst();
    }

    /** Returns the number of the first contract that holds; null where none does. */
    @JsonIgnore
    public String contractAt(Instant time) {
        return contracts.stream().filter(contract -> contract.holdsAt(time)).map(Contract::number).findFirst()
                .orElse(null);
    }
}
