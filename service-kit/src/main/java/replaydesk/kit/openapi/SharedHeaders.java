package replaydesk.kit.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Headers of answers; an answer has each of them under the name of its component. */
public final class SharedHeaders {

    /** The view that was read or that came of a command. */
    public static final String ETAG = "ETag";

    /** The address of what was made, or where to ask for it. */
    public static final String LOCATION = "Location";

    /** Place in the log of what was decided. */
    public static final String POSITION = "Replaydesk-Position";

    /** The seconds to wait. */
    public static final String RETRY_AFTER = "Retry-After";

    private SharedHeaders() {
    }

    static void addTo(Components components) {
        components.addHeader(ETAG, text("The view of the case, with its counters: send it as If-Match to decide on it",
                "\"7;assignment=1,life=1\""));
        components.addHeader(LOCATION, text("Where the case, or the outcome of the command, is to be had",
                "/api/v1/cases/0199a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b"));
        components.addHeader(POSITION, text("Where the log holds it: sent with a request it is answered by a service"
                + " that has read as far", "case-events:3@1041"));
        components.addHeader(RETRY_AFTER, OASFactory.createHeader().description("Ask again after so many seconds")
                .schema(OASFactory.createSchema().addType(SchemaType.INTEGER).minimum(java.math.BigDecimal.ZERO)));
    }

    private static Header text(String description, String example) {
        return OASFactory.createHeader().description(description)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING).addExample(example));
    }

    /** A reference to one of them. */
    static Header of(String name) {
        return OASFactory.createHeader().ref("#/components/headers/" + name);
    }
}
