package replaydesk.gateway.tokens;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request for a token, as the API's document describes it. */
@Schema(requiredProperties = "user")
record TokenRequest(@Schema(examples = "anna") String user) {
}
