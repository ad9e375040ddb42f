package replaydesk.history.report;

import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import replaydesk.history.Visibility;
import replaydesk.kit.table.Columns;

/** What a report is of. All parameters that are given have to match. */
record ReportFilter(
        @QueryParam("from") @Parameter(
                description = "The first date, or moment; thirty days before the end when it is absent",
                schema = @Schema(type = SchemaType.STRING,
                        examples = "\"2026-03-01\"")) Optional<String> from,
        @QueryParam("to") @Parameter(description = "The date, or moment, before which it ends, at most five years "
                + "later; now when it is absent",
                schema = @Schema(type = SchemaType.STRING,
                        examples = "\"2026-04-01\"")) Optional<String> to,
        @QueryParam("zone") @Parameter(description = "The time zone in which dates begin; UTC when it is absent",
                schema = @Schema(type = SchemaType.STRING,
                        examples = "\"Europe/Stockholm\"")) Optional<String> zone,
        @QueryParam("organisation") Optional<String> organisation,
        @QueryParam("product") Optional<String> product,
        @QueryParam("category") Optional<String> category,
        @QueryParam("team") @Parameter(description = "The team that had the case then, or has it now; "
                + "none for no team") Optional<String> team) {

    /** Names what is not there: no team, no person. */
    static final String NONE = "none";

    Span span(Instant now) {
        return Span.parse(from, to, zone, now);
    }

    /** Returns the parameters of the report's statement: from, to, organisations, organisation, product, and so on. */
    Tuple parameters(Span span, Visibility visibility) {
        return Tuple.tuple().addOffsetDateTime(span.from().atOffset(ZoneOffset.UTC))
                .addOffsetDateTime(span.to().atOffset(ZoneOffset.UTC))
                .addArrayOfString(
                        visibility.everywhere() ? null : visibility.organisations().toArray(String[]::new))
                .addString(key(organisation)).addString(key(product)).addString(key(category)).addString(key(team));
    }

    private static String key(Optional<String> given) {
        return given.map(Columns::key).orElse(null);
    }

    /** Returns the query of the address with these parameters besides; those that are null are left out. */
    String query(Span span, Map<String, Object> besides) {
        var all = new LinkedHashMap<String, Object>();
        all.put("from", from.orElse(span.from().toString()));
        all.put("to", to.orElse(span.to().toString()));
        all.put("zone", zone.orElse(null));
        all.put("organisation", organisation.orElse(null));
        all.put("product", product.orElse(null));
        all.put("category", category.orElse(null));
        all.put("team", team.orElse(null));
        all.putAll(besides);
        return all.entrySet().stream().filter(entry -> entry.getValue() != null)
                .map(entry -> entry.getKey() + "="
                        + URLEncoder.encode(entry.getValue().toString(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
