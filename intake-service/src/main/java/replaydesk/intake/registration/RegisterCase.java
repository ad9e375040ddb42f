package replaydesk.intake.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.events.value.Channel;

/**
 * A request to register a case (R1, R2, R3).
 *
 * @param organisation the client organisation; may be left out by who acts for one only
 * @param requester    who asked. Who registers for others names somebody; an alert of the monitoring need not. Of a
 *                     requester it only completes the token, which says the id and the address
 * @param occurredAt   when the request was made, if not now; not of a requester, and not later than now
 */
@Schema(examples = "{\"channel\":\"EMAIL\",\"subject\":\"The printer beeps\","
        + "\"requester\":{\"email\":\"rita@acme.example\"}}")
public record RegisterCase(
        @Pattern(regexp = ORGANISATION) String organisation,
        @Valid Contact requester,
        @NotNull Channel channel,
        @NotBlank @Size(max = 500) String subject,
        @Size(max = 100_000) String description,
        @Size(max = 200) String product,
        @Size(max = LONGEST_LANGUAGE) @Pattern(regexp = LANGUAGE) String language,
        @Size(max = 20) List<@NotNull @Valid Reference> externalReferences,
        @Size(max = 50) List<@NotNull @Valid Attached> attachments,
        Instant occurredAt) {

    static final String ORGANISATION = "[a-z0-9][a-z0-9-]{0,62}";

    /**
     * Pattern of a BCP 47 tag, with as many subtags as {@value #LONGEST_LANGUAGE} characters can hold (RFC 5646): each
     * subtag makes the match deeper.
     */
    static final String LANGUAGE = "[a-zA-Z]{2,3}(-[a-zA-Z0-9]{1,8}){0,8}";
    static final int LONGEST_LANGUAGE = 35;

    /** Pattern of a token's subject, as OpenID Connect defines it: at most 255 characters of ASCII. */
    public static final String SUBJECT = "[!-~]|[!-~][ -~]{0,253}[!-~]";

    /**
     * Contact data of the requester.
     *
     * @param id       pseudonymous: the subject of the person's tokens; derived from the e-mail address or else the
     *                 phone number when left out, and the case's own without either
     * @param internal own staff; not so when left out
     * @param email    where mails go to; of a requester not heeded: mails go to the address of the token (claim email)
     */
    public record Contact(
            @Pattern(regexp = SUBJECT) String id,
            Boolean internal,
            @Size(max = 200) String name,
            @Size(max = 320) String email,
            @Size(max = 40) String phone,
            @Size(max = LONGEST_LANGUAGE) @Pattern(regexp = LANGUAGE) String language) {
    }

    /** The name of the case in another system. */
    public record Reference(@NotBlank @Size(max = 100) String system, @NotBlank @Size(max = 200) String id) {
    }

    /**
     * A file that is stored elsewhere.
     *
     * @param size   size in bytes
     * @param sha256 SHA-256 of the bytes, in lower-case hexadecimal
     */
    public record Attached(@NotNull UUID id, @NotBlank @Size(max = 300) String name,
            @NotBlank @Size(max = 200) String mediaType, @PositiveOrZero long size,
            @Pattern(regexp = "[0-9a-f]{64}") String sha256) {
    }
}
