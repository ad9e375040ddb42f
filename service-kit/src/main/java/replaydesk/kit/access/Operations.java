package replaydesk.kit.access;

import static replaydesk.kit.identity.Role.ADMIN;
import static replaydesk.kit.identity.Role.ANALYST;
import static replaydesk.kit.identity.Role.IMPORTER;
import static replaydesk.kit.identity.Role.INTEGRATOR;
import static replaydesk.kit.identity.Role.LEAD;
import static replaydesk.kit.identity.Role.OPERATOR;
import static replaydesk.kit.identity.Role.REQUESTER;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import replaydesk.kit.identity.Role;

/**
 * Every operation of the API with the roles that may call it: the one table. A test holds each resource's
 * {@code @RolesAllowed} to it, another one calls each operation as everybody.
 */
public final class Operations {

    private static final Set<Role> EVERYBODY = Collections.unmodifiableSet(EnumSet.allOf(Role.class));
    private static final Set<Role> DESK = of(OPERATOR, LEAD, ANALYST, IMPORTER, ADMIN);
    private static final Set<Role> WHO_WORKS_ON_CASES = of(OPERATOR, LEAD);
    private static final Set<Role> WHO_SEES_PROBLEMS = of(OPERATOR, LEAD, ANALYST, ADMIN);
    private static final Set<Role> WHO_READS_REPORTS = of(LEAD, ANALYST, ADMIN);
    private static final Set<Role> WHO_KEEPS_REFERENCE_DATA = of(LEAD, ADMIN);
    private static final Set<Role> ALSO_THE_CLIENT = of(REQUESTER, INTEGRATOR, OPERATOR, LEAD);
    private static final Set<Role> ALSO_IMPORTERS = of(REQUESTER, INTEGRATOR, OPERATOR, LEAD, IMPORTER);
    private static final Set<Role> NOBODY_IN_PARTICULAR = Set.of();

    private static final List<Operation> ALL = List.of(
            post("/api/v1/cases", ALSO_IMPORTERS),
            post("/api/v1/cases:batch", of(INTEGRATOR, OPERATOR, LEAD, IMPORTER)),
            get("/api/v1/cases", EVERYBODY),
            get("/api/v1/statistics", EVERYBODY),
            get("/api/v1/reports/solution", WHO_READS_REPORTS),
            get("/api/v1/reports/solution/cases", WHO_READS_REPORTS),
            get("/api/v1/cases/{case}", EVERYBODY),
            get("/api/v1/cases/{case}/events", EVERYBODY),
            get("/api/v1/cases/{case}/look-alikes", DESK),
            get("/api/v1/cases/{case}/problem-suggestions", WHO_SEES_PROBLEMS),
            post("/api/v1/look-alikes", EVERYBODY),
            post("/api/v1/cases/{case}/messages", ALSO_IMPORTERS),
            post("/api/v1/cases/{case}/notes", WHO_WORKS_ON_CASES),
            post("/api/v1/cases/{case}/withdrawal", ALSO_THE_CLIENT),
            post("/api/v1/cases/{case}/self-help", ALSO_THE_CLIENT),
            get("/api/v1/suggestions", EVERYBODY),
            post("/api/v1/suggestions", EVERYBODY),
            get("/api/v1/known-solutions", DESK),
            get("/api/v1/known-solutions/{solution}", EVERYBODY),
            post("/api/v1/known-solutions/{solution}/helped", ALSO_THE_CLIENT),
            get("/api/v1/cases/{case}/suggestions", EVERYBODY),
            post("/api/v1/cases/{case}/known-solution", WHO_WORKS_ON_CASES),
            get("/api/v1/cases/{case}/classification", DESK),
            post("/api/v1/cases/{case}/classification", WHO_WORKS_ON_CASES),
            post("/api/v1/cases/{case}/classification/confirmation", WHO_WORKS_ON_CASES),
            get("/api/v1/cases/{case}/routing", DESK),
            post("/api/v1/cases/{case}/routing", WHO_WORKS_ON_CASES),
            get("/api/v1/cases/{case}/checklists", DESK),
            post("/api/v1/cases/{case}/checklists/{key}/answers", WHO_WORKS_ON_CASES),
            get("/api/v1/cases/{case}/information-requests", EVERYBODY),
            post("/api/v1/cases/{case}/information-requests", WHO_WORKS_ON_CASES),
            post("/api/v1/cases/{case}/information-requests/{id}/reopening", WHO_WORKS_ON_CASES),
            post("/api/v1/cases/{case}/information-requests/{id}/extension", WHO_WORKS_ON_CASES),
            post("/api/v1/cases/{case}/information-requests/{id}/withdrawal", WHO_WORKS_ON_CASES),
            post("/api/v1/cases/{case}/diagnosis", WHO_WORKS_ON_CASES),
            get("/api/v1/cases/{case}/diagnoses", DESK),
            get("/api/v1/cases/{case}/assignment", DESK),
            post("/api/v1/cases/{case}/assignment", WHO_WORKS_ON_CASES),
            post("/api/v1/cases/{case}/acceptance", WHO_WORKS_ON_CASES),
            post("/api/v1/cases/{case}/declining", WHO_WORKS_ON_CASES),
            get("/api/v1/cases/{case}/escalations", DESK),
            post("/api/v1/cases/{case}/escalations", WHO_WORKS_ON_CASES),
            post("/api/v1/cases/{case}/hand-backs", WHO_WORKS_ON_CASES),
            get("/api/v1/cases/{case}/consultations", DESK),
            post("/api/v1/cases/{case}/consultations", WHO_WORKS_ON_CASES),
            post("/api/v1/cases/{case}/consultations/{id}/answer", WHO_WORKS_ON_CASES),
            post("/api/v1/cases/{case}/consultations/{id}/withdrawal", WHO_WORKS_ON_CASES),
            get("/api/v1/consultations", DESK),
            post("/api/v1/cases/{case}/suspension", WHO_WORKS_ON_CASES),
            post("/api/v1/cases/{case}/resumption", WHO_WORKS_ON_CASES),
            get("/api/v1/cases/{case}/work", DESK),
            post("/api/v1/cases/{case}/work", WHO_WORKS_ON_CASES),
            post("/api/v1/cases/{case}/work/offers", WHO_WORKS_ON_CASES),
            post("/api/v1/cases/{case}/work/offers/{id}/choice", ALSO_THE_CLIENT),
            post("/api/v1/cases/{case}/work/log", WHO_WORKS_ON_CASES),
            post("/api/v1/cases/{case}/work/{n}/rescheduling", WHO_WORKS_ON_CASES),
            post("/api/v1/cases/{case}/work/{n}/done", WHO_WORKS_ON_CASES),
            post("/api/v1/cases/{case}/work/{n}/missed", WHO_WORKS_ON_CASES),
            post("/api/v1/cases/{case}/work/{n}/cancellation", WHO_WORKS_ON_CASES),
            get("/api/v1/cases/{case}/work/{n}/calendar.ics", EVERYBODY),
            get("/api/v1/work-offers/{token}", NOBODY_IN_PARTICULAR),
            post("/api/v1/work-offers/{token}/choice", NOBODY_IN_PARTICULAR),
            get("/api/v1/cases/{case}/solutions", EVERYBODY),
            post("/api/v1/cases/{case}/solutions", WHO_WORKS_ON_CASES),
            post("/api/v1/cases/{case}/solutions/{n}/acceptance", ALSO_THE_CLIENT),
            post("/api/v1/cases/{case}/solutions/{n}/rejection", ALSO_THE_CLIENT),
            get("/api/v1/cases/{case}/problems", WHO_SEES_PROBLEMS),
            post("/api/v1/cases/{case}/problems", WHO_WORKS_ON_CASES),
            post("/api/v1/cases/{case}/problems/{problem}/removal", WHO_WORKS_ON_CASES),
            get("/api/v1/cases/{case}/major-incident", WHO_SEES_PROBLEMS),
            post("/api/v1/cases/{case}/major-incident", WHO_WORKS_ON_CASES),
            post("/api/v1/cases/{case}/major-incident/end", WHO_WORKS_ON_CASES),
            get("/api/v1/cases/{case}/major-incident/cases", WHO_SEES_PROBLEMS),
            post("/api/v1/cases/{case}/major-incident/cases", WHO_WORKS_ON_CASES),
            post("/api/v1/cases/{case}/major-incident/cases/{child}/removal", WHO_WORKS_ON_CASES),
            post("/api/v1/cases/{case}/major-incident/messages", WHO_WORKS_ON_CASES),
            post("/api/v1/cases/{case}/major-incident/solution", WHO_WORKS_ON_CASES),
            get("/api/v1/problems", WHO_SEES_PROBLEMS),
            post("/api/v1/problems", WHO_WORKS_ON_CASES),
            get("/api/v1/problems/{problem}", WHO_SEES_PROBLEMS),
            get("/api/v1/problems/{problem}/history", WHO_SEES_PROBLEMS),
            get("/api/v1/problems/{problem}/cases", WHO_SEES_PROBLEMS),
            post("/api/v1/problems/{problem}/links", WHO_WORKS_ON_CASES),
            post("/api/v1/problems/{problem}/reproduction", WHO_WORKS_ON_CASES),
            post("/api/v1/problems/{problem}/root-cause", WHO_WORKS_ON_CASES),
            post("/api/v1/problems/{problem}/workaround", WHO_WORKS_ON_CASES),
            post("/api/v1/problems/{problem}/release-decision", WHO_WORKS_ON_CASES),
            post("/api/v1/problems/{problem}/fix", WHO_WORKS_ON_CASES),
            post("/api/v1/problems/{problem}/closure", WHO_WORKS_ON_CASES),
            get("/api/v1/solutions/{token}", NOBODY_IN_PARTICULAR),
            post("/api/v1/solutions/{token}/acceptance", NOBODY_IN_PARTICULAR),
            post("/api/v1/solutions/{token}/rejection", NOBODY_IN_PARTICULAR),
            get("/api/v1/cases/{case}/vendor", EVERYBODY),
            post("/api/v1/cases/{case}/vendor-consent", WHO_WORKS_ON_CASES),
            post("/api/v1/cases/{case}/vendor-consent/giving", ALSO_THE_CLIENT),
            post("/api/v1/cases/{case}/vendor-consent/refusal", ALSO_THE_CLIENT),
            post("/api/v1/cases/{case}/vendor-handover", WHO_WORKS_ON_CASES),
            post("/api/v1/cases/{case}/vendor-updates", of(INTEGRATOR, OPERATOR, LEAD)),
            post("/api/v1/cases/{case}/vendor-return", of(INTEGRATOR, OPERATOR, LEAD)),
            get("/api/v1/vendor-consents/{token}", NOBODY_IN_PARTICULAR),
            post("/api/v1/vendor-consents/{token}/giving", NOBODY_IN_PARTICULAR),
            post("/api/v1/vendor-consents/{token}/refusal", NOBODY_IN_PARTICULAR),
            get("/api/v1/cases/{case}/closure", EVERYBODY),
            post("/api/v1/cases/{case}/closure", WHO_WORKS_ON_CASES),
            post("/api/v1/cases/{case}/reopening", ALSO_THE_CLIENT),
            get("/api/v1/cases/{case}/feedback", DESK),
            get("/api/v1/cases/{case}/service-level", of(INTEGRATOR, OPERATOR, LEAD, ANALYST, IMPORTER, ADMIN)),
            get("/api/v1/cases/{case}/notifications", EVERYBODY),
            get("/api/v1/commands/{id}", EVERYBODY),
            get("/api/v1/events", of(ANALYST, ADMIN)),
            get("/api/v1/reference", DESK),
            get("/api/v1/reference/{kind}", DESK),
            post("/api/v1/reference/{kind}", WHO_KEEPS_REFERENCE_DATA),
            get("/api/v1/reference/{kind}/{key}", DESK),
            put("/api/v1/reference/{kind}/{key}", WHO_KEEPS_REFERENCE_DATA),
            delete("/api/v1/reference/{kind}/{key}", WHO_KEEPS_REFERENCE_DATA),
            get("/api/v1/reference/{kind}/{key}/versions", DESK),
            get("/api/v1/reference/{kind}/{key}/versions/{n}", DESK),
            get("/api/v1/reference/{kind}/{key}/versions/{n}/differences", DESK),
            get("/api/v1/specialists/{specialist}/load", of(OPERATOR, LEAD, ANALYST, ADMIN)),
            post("/api/v1/specialists/{specialist}/reassignment", of(LEAD)),
            get("/api/v1/specialists/{specialist}/bookings", of(OPERATOR, LEAD, ANALYST, ADMIN)),
            get("/api/v1/specialists/{specialist}/calendar.ics", of(OPERATOR, LEAD, ANALYST, ADMIN)),
            post("/api/v1/calendar-link", WHO_WORKS_ON_CASES),
            post("/api/v1/calendar-link/removal", WHO_WORKS_ON_CASES),
            get("/api/v1/calendars/{token}", NOBODY_IN_PARTICULAR),
            get("/api/v1/teams/{team}/load", of(OPERATOR, LEAD, ANALYST, ADMIN)),
            get("/api/v1/models", of(LEAD, ANALYST, ADMIN)),
            post("/api/v1/models", of(LEAD, ADMIN)),
            get("/api/v1/models/{id}", of(LEAD, ANALYST, ADMIN)),
            post("/api/v1/models/{id}/activation", of(LEAD, ADMIN)),
            post("/api/v1/models/{id}/cancellation", of(LEAD, ADMIN)),
            post("/api/v1/routing-dry-runs", of(LEAD, ANALYST, ADMIN)),
            get("/api/v1/feedback/{token}", NOBODY_IN_PARTICULAR),
            post("/api/v1/feedback/{token}", NOBODY_IN_PARTICULAR),
            post("/api/v1/tokens", NOBODY_IN_PARTICULAR),
            get("/log/cases/{case}", EVERYBODY),
            get("/log/rebuild", of(ADMIN)),
            post("/log/rebuild", of(ADMIN)));

    private Operations() {
    }

    /** Lists them all. Those below {@code /log} are on a host's own port alone, the others at the edge as well. */
    public static List<Operation> all() {
        return ALL;
    }

    private static Operation get(String path, Set<Role> roles) {
        return new Operation("GET", path, roles);
    }

    private static Operation post(String path, Set<Role> roles) {
        return new Operation("POST", path, roles);
    }

    private static Operation put(String path, Set<Role> roles) {
        return new Operation("PUT", path, roles);
    }

    private static Operation delete(String path, Set<Role> roles) {
        return new Operation("DELETE", path, roles);
    }

    private static Set<Role> of(Role first, Role... others) {
        return Collections.unmodifiableSet(EnumSet.of(first, others));
    }
}
