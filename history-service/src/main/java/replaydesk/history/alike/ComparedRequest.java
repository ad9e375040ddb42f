package replaydesk.history.alike;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A request that is not registered yet, as it is to be compared with cases. Of subject and description there is one at
 * least; what its registration takes is taken here as well.
 *
 * @param organisation the client organisation; may be left out by who acts for one only
 * @param product      as the registration would name it; absent if unknown
 * @param category     key of the category that it seems to be of; absent if unknown
 * @param language     BCP 47 tag of the texts; if absent, that of a requester's token; without it any may be
 */
@Schema(examples = "{\"organisation\":\"acme\",\"subject\":\"The printer beeps\"}")
public record ComparedRequest(
        @Size(max = 200) String organisation,
        @Size(max = 500) String subject,
        @Size(max = 100_000) String description,
        @Size(max = 200) String product,
        @Size(max = 80) String category,
        @Size(max = 35) @Pattern(regexp = "[a-zA-Z]{2,3}(-[a-zA-Z0-9]{1,8}){0,8}") String language) {
}
