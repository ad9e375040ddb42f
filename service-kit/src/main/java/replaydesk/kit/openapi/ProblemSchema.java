package replaydesk.kit.openapi;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import replaydesk.kit.problem.Problem;
import replaydesk.problem.ProblemType;

/** The schema of a problem as it is written, with the members that some types have beside those of RFC 9457. */
final class ProblemSchema {

    static final String NAME = "Problem";

    private ProblemSchema() {
    }

    static Schema create() {
        return object("What went wrong (RFC 9457). Some types have further members.")
                .addProperty("type", text("The stable name of the type of problem")
                        .pattern("^" + ProblemType.PREFIX + "[a-z0-9-]+$")
                        .addExample(ProblemType.PREFIX + "overruled"))
                .addProperty("title", text("The same short sentence for every problem of the type"))
                .addProperty("status", integer("The HTTP status")
                        .minimum(new BigDecimal(400)).maximum(new BigDecimal(599)))
                .addProperty("detail", text("What went wrong this time"))
                .addProperty("reason", text("Of a refusal: its stable name"))
                .addProperty("closeMatches",
                        list("Keys that may be meant instead of one that there is not", text(null)))
                .addProperty("errors", list("The wrong places of the request", error()))
                .addProperty("conflicts", list("What was presumed and no longer stands", conflict()))
                .addRequired("type").addRequired("title").addRequired("status").addRequired("detail")
                .additionalPropertiesBoolean(true);
    }

    private static Schema error() {
        return object(null)
                .addProperty("pointer", text("A JSON Pointer into the body, or the name of a header or parameter"))
                .addProperty("detail", text("What is wrong there"))
                .addRequired("pointer").addRequired("detail");
    }

    private static Schema conflict() {
        return object(null)
                .addProperty("counter", text("What moved"))
                .addProperty("presumed", integer("Its value in the view that was decided on"))
                .addProperty("actual", integer("The value that stands"))
                .addProperty("event", text("The id of the event that moved it; absent where it is not known any more"))
                .addProperty("type", text("The type of that event"))
                .addProperty("actor", text("Who caused it"))
                .addRequired("counter").addRequired("presumed").addRequired("actual");
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().addType(SchemaType.OBJECT).description(description);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
    }

    private static Schema integer(String description) {
        return OASFactory.createSchema().addType(SchemaType.INTEGER).format("int32").description(description);
    }

    private static Schema list(String description, Schema items) {
        return OASFactory.createSchema().addType(SchemaType.ARRAY).description(description).items(items);
    }

    /** A reference to a schema of the document. */
    static Schema reference(String name) {
        return OASFactory.createSchema().ref("#/components/schemas/" + name);
    }
}
