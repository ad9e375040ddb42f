package replaydesk.history.report;

import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import replaydesk.kit.problem.Problems;
import replaydesk.kit.table.Columns;

/** Which number of a report the cases are to be shown of. */
record CaseSelection(
        @QueryParam("figure") @Parameter(
                description = "The kind of number, as the report links it; SOLVED when it is absent",
                schema = @Schema(implementation = Figure.class)) Optional<String> figure,
        @QueryParam("level") @Parameter(schema = @Schema(type = SchemaType.INTEGER)) Optional<String> level,
        @QueryParam("toLevel") @Parameter(schema = @Schema(type = SchemaType.INTEGER)) Optional<String> toLevel,
        @QueryParam("person") @Parameter(description = "none for cases that no specialist has") Optional<String> person,
        @QueryParam("key") Optional<String> key,
        @QueryParam("detail") Optional<String> detail) {

    Figure named() {
        try {
            return figure.map(Figure::valueOf).orElse(Figure.SOLVED);
        } catch (IllegalArgumentException e) {
            throw Problems.invalidRequest("figure", "Expected one of " + Arrays.toString(Figure.values()))
                    .exception();
        }
    }

    /** Adds the parameters behind those of the filter. */
    Tuple addTo(Tuple parameters) {
        return parameters.addInteger(number("level", level)).addInteger(number("toLevel", toLevel))
                .addString(text(person)).addString(text(key)).addString(text(detail));
    }

    private static String text(Optional<String> given) {
        return given.map(Columns::key).orElse(null);
    }

    private static Integer number(String parameter, Optional<String> given) {
        try {
            return given.map(Integer::valueOf).orElse(null);
        } catch (NumberFormatException e) {
            throw Problems.invalidRequest(parameter, "Expected a whole number").exception();
        }
    }
}
