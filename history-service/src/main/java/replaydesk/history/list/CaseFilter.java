package replaydesk.history.list;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import replaydesk.events.status.CaseStatus;
import replaydesk.events.status.Turn;
import replaydesk.history.Visibility;
import replaydesk.kit.identity.Caller;
import replaydesk.history.search.SearchTerms;
import replaydesk.kit.problem.Problems;
import replaydesk.kit.table.Columns;

/** A filter of cases. All parameters that are given have to match. */
record CaseFilter(
        @QueryParam("status") @Parameter(description = "One or several, separated by commas or repeated",
                schema = @Schema(type = SchemaType.STRING)) List<String> status,
        @QueryParam("waitingOn") @Parameter(description = "Whose turn it is: one or several, as with status",
                schema = @Schema(type = SchemaType.STRING)) List<String> waitingOn,
        @QueryParam("level") @Parameter(description = "Where the case lies, or else belongs",
                schema = @Schema(type = SchemaType.INTEGER)) Optional<String> level,
        @QueryParam("team") Optional<String> team,
        @QueryParam("assignee") @Parameter(
                description = "A person; me, or none for cases that no specialist has") Optional<String> assignee,
        @QueryParam("manager") @Parameter(description = "A person, or me, who was told of the case by a hierarchical "
                + "escalation, and whom nobody has relieved of it since") Optional<String> manager,
        @QueryParam("organisation") Optional<String> organisation,
        @QueryParam("requester") Optional<String> requester,
        @QueryParam("vendor") @Parameter(description = "Key of the vendor that has the case") Optional<String> vendor,
        @QueryParam("vendorOverdue") @Parameter(description = "Whether a vendor has the case beyond its target",
                schema = @Schema(type = SchemaType.BOOLEAN)) Optional<String> vendorOverdue,
        @QueryParam("minBounces") @Parameter(description = "Cases that came back to where they were before the last "
                + "move at least so often", schema = @Schema(type = SchemaType.INTEGER)) Optional<String> minBounces,
        @QueryParam("q") @Parameter(description = "Words, \"phrases\", this or that, -without; in Russian, Swedish and "
                + "English") Optional<String> q) {

    private static final String NONE = "none";
    private static final String ME = "me";

    /**
     * Returns the conditions on {@code case_view v}, beginning with the caller's permissions (R5); a 400 problem for a
     * parameter that cannot be read.
     */
    Conditions conditions(Visibility visibility, Caller caller) {
        var conditions = new Conditions();
        if (!visibility.everywhere()) {
            conditions.add("v.organisation = any(?)", (Object) visibility.organisations().toArray(String[]::new));
        }
        if (visibility.requester() != null) {
            conditions.add("v.requester = ?", visibility.requester());
        }
        anyOf(conditions, "status", CaseStatus.class, status, "v.status");
        anyOf(conditions, "waitingOn", Turn.class, waitingOn, "v.waiting_on");
        var place = level.map(CaseFilter::level);
        if (visibility.desk()) {
            place.ifPresent(number -> conditions.add("v.level = ?", number));
            team.ifPresent(key -> conditions.add("v.team = ?", Columns.key(key)));
            assignee.ifPresent(person -> {
                if (person.equals(NONE)) {
                    conditions.add("v.assignee is null");
                } else {
                    conditions.add("v.assignee = ?", person(person, caller));
                }
            });
            manager.ifPresent(person -> conditions.add("v.manager = ?", person(person, caller)));
            vendor.ifPresent(key -> conditions.add("v.vendor = ?", Columns.key(key)));
            vendorOverdue.map(CaseFilter::yesOrNo).ifPresent(late -> conditions.add("v.vendor_overdue = ?", late));
            minBounces.map(CaseFilter::bounces).ifPresent(number -> conditions.add("v.bounces >= ?", number));
        } else if (Stream.of(level, team, assignee, manager, vendor, vendorOverdue, minBounces)
                .anyMatch(Optional::isPresent)) {
            throw Problems.forbidden("Only the desk may ask with whom cases lie").exception();
        }
        organisation.ifPresent(key -> conditions.add("v.organisation = ?", Columns.key(key)));
        requester.ifPresent(person -> conditions.add("v.requester = ?", Columns.key(person)));
        return conditions;
    }

    private static String person(String named, Caller caller) {
        return Columns.key(named.equals(ME) ? caller.subject() : named);
    }

    /** Returns the terms of the full-text search; empty when there are none. */
    Optional<SearchTerms> search() {
        return q.map(SearchTerms::parse).filter(search -> !search.terms().isEmpty());
    }

    private static <E extends Enum<E>> void anyOf(Conditions conditions, String parameter, Class<E> type,
            List<String> given, String column) {
        var names = given.stream().flatMap(text -> Arrays.stream(text.split(",", -1)))
                .map(name -> constant(parameter, type, name).name()).toArray(String[]::new);
        if (names.length > 0) {
            conditions.add(column + " = any(?)", (Object) names);
        }
    }

    private static <E extends Enum<E>> E constant(String parameter, Class<E> type, String name) {
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException e) {
            throw Problems.invalidRequest(parameter, "Expected one of " + Arrays.toString(type.getEnumConstants()))
                    .exception();
        }
    }

    private static boolean yesOrNo(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw Problems.invalidRequest("vendorOverdue", "Expected true or false").exception();
        };
    }

    private static int bounces(String text) {
        try {
            int number = Integer.parseInt(text);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException _) {
            // same answer as for a negative number
        }
        throw Problems.invalidRequest("minBounces", "Expected a whole number from 0").exception();
    }

    private static int level(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw Problems.invalidRequest("level", "Expected a whole number").exception();
        }
    }
}
