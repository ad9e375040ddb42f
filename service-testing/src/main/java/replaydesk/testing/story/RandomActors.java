package replaydesk.testing.story;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import replaydesk.events.catalogue.*;
import replaydesk.events.value.AssignmentBasis;
import replaydesk.events.value.CaseType;
import replaydesk.events.value.Channel;
import replaydesk.events.value.ChecklistAnswer;
import replaydesk.events.value.ChecklistOutcome;
import replaydesk.events.value.ClosureCode;
import replaydesk.events.value.Complexity;
import replaydesk.events.value.Decider;
import replaydesk.events.value.EscalationKind;
import replaydesk.events.value.Impact;
import replaydesk.events.value.InformationKind;
import replaydesk.events.value.MessageKind;
import replaydesk.events.value.OutcomeKind;
import replaydesk.events.value.Priority;
import replaydesk.events.value.ProblemEventReference;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.events.value.Requester;
import replaydesk.events.value.SolutionKind;
import replaydesk.events.value.TimeSlot;
import replaydesk.events.value.Urgency;
import replaydesk.events.value.WithdrawalReason;
import replaydesk.events.value.WorkKind;

/**
 * Random events of requesters, operators and other systems: mostly events that a desk would accept, sometimes nonsense.
 */
public final class RandomActors {

    private static final String REQUESTER = "rita";
    private static final ReferenceVersion RESTART = new ReferenceVersion("known-solution", "restart", 1);

    private final Random random;
    private final Supplier<Instant> now;
    private final List<UUID> requests = new ArrayList<>();
    private final List<UUID> proposals = new ArrayList<>();
    private final List<UUID> consultations = new ArrayList<>();
    private final List<UUID> consents = new ArrayList<>();
    private final List<UUID> links = new ArrayList<>();
    private final List<UUID> works = new ArrayList<>();
    private final List<UUID> problems = new ArrayList<>();

    /** @param now supplies the log's time */
    public RandomActors(Random random, Supplier<Instant> now) {
        this.random = random;
        this.now = now;
    }

    /** Returns a random registration, the first event of a case. */
    public static CaseRegistered registration(Random random) {
        var requester = random.nextInt(8) == 0 ? null
                : new Requester(REQUESTER, random.nextBoolean(), "Rita", null, null, "sv");
        return new CaseRegistered("R-1", "acme", requester, oneOf(random, Channel.values()), "Trasig skrivare", null,
                random.nextBoolean() ? "mail" : null, null, null, null, random.nextInt(20) == 0);
    }

    /** Notes the link of a survey that reached the requester, for later feedback. */
    public void got(FeedbackRequested asked) {
        links.add(asked.linkId());
    }

    /**
     * Returns an actor for the event. The requester sends messages and gives feedback; other events are mostly an
     * operator's.
     */
    public String actor(CaseEvent event) {
        return event instanceof MessageReceived || event instanceof FeedbackGiven || random.nextInt(4) == 0 ? REQUESTER
                : oneOf(random, "anna", "boris", "lena");
    }

    /** Returns the next random event. */
    public CaseEvent next() {
        return switch (random.nextInt(54)) {
            case 0, 1, 2, 3, 4, 5 -> new MessageReceived(id(), REQUESTER, Channel.EMAIL, "Hej", null,
                    random.nextInt(3) == 0 ? known(requests) : null, null);
            case 6, 7, 8 -> new MessageSent(id(), "anna", "Hej", oneOf(random, MessageKind.values()));
            case 9 -> new NoteAdded(id(), "anna", "?");
            case 10 -> random.nextInt(3) == 0 ? new HistoryImported(null, 1, null)
                    : new RegistrationCompleted(null, null, null, "vpn", "ru", null, null);
            case 11 -> random.nextInt(6) == 0 ? new CaseWithdrawn("anna", WithdrawalReason.MISTAKE, null)
                    : new DiagnosisRecorded("Värme", null, null);
            case 12 -> random.nextInt(5) == 0 ? new CaseMerged(id(), id()) : new CaseUnmerged(id(), id(), null);
            case 13 -> random.nextInt(3) == 0
                    ? new SelfHelpAccepted(RESTART, REQUESTER)
                    : new CaseAbsorbed(id(), id());
            case 14, 15 -> new CaseClassified(CaseType.INCIDENT, new ReferenceVersion("category", "other", 1),
                    Impact.LOW, Urgency.LOW, oneOf(random, Priority.values()), oneOf(random, Complexity.values()), "sv",
                    Decider.PERSON, null, null);
            case 16, 17, 18 -> new InformationRequested(keep(requests), InformationKind.LOGS, List.of("?"),
                    random.nextInt(5) == 0 ? null : soon(), null, random.nextBoolean() ? null : soon(), null);
            case 19 -> new CaseRouted(random.nextInt(1, 4), random.nextBoolean() ? "network" : null, Decider.PERSON,
                    null, null, byItself());
            case 20, 21, 22 -> new CaseAssigned(random.nextInt(1, 4), oneOf(random, "service-desk", "network"),
                    random.nextBoolean() ? "anna" : null, AssignmentBasis.PERSON, null, byItself());
            case 23 -> new CaseUnassigned(null);
            case 24 -> new CaseEscalated(EscalationKind.FUNCTIONAL, 1, random.nextInt(2, 5), "network", null,
                    byItself(), null, null, random.nextInt(3) == 0 ? "anna" : null);
            case 25 -> new CaseHandedBack(3, 1, "service-desk", null, byItself(), null,
                    random.nextBoolean() ? "anna" : null, null);
            case 26 -> random.nextBoolean() ? new WorkAccepted("anna") : new WorkDeclined("anna", null);
            case 27, 28 -> new CaseSuspended(random.nextInt(4) == 0 ? null
                    : now.get().plus(Duration.ofHours(random.nextInt(1, 200))), null, null);
            case 29 -> new CaseResumed(null, null, null);
            case 30, 31, 32 ->
                    new SolutionProposed(keep(proposals), oneOf(random, SolutionKind.values()), "Starta om",
                            random.nextInt(3) == 0 ? RESTART : null, null, null,
                            random.nextInt(4) == 0 ? true : null);
            case 33 -> new SolutionAccepted(known(proposals), oneOf(random, REQUESTER, "anna"), null);
            case 34 -> new SolutionRejected(known(proposals), REQUESTER, null);
            case 35 -> vendor();
            case 36 -> worked();
            case 37 -> new CaseClosed(oneOf(random, ClosureCode.values()), null, null, null, false, false, "anna", null,
                    null);
            case 38 -> new CaseReopened("Igen", null, REQUESTER);
            case 39, 40 -> new InformationRequestReopened(known(requests), InformationKind.LOGS, List.of("?"),
                    random.nextInt(5) == 0 ? null : soon(), null, random.nextBoolean() ? null : soon(), null);
            case 41 -> new InformationRequestWithdrawn(known(requests), "Tack");
            case 42 ->
                    new InformationRequestExtended(known(requests), soon(), random.nextBoolean() ? null : soon(), null);
            case 43, 44 -> answered();
            case 45, 46, 47 -> consulted();
            case 48, 49 -> vendor();
            case 50 -> worked();
            case 51, 52 -> ofAProblem();
            default -> new FeedbackGiven(known(links), random.nextInt(1, 6), null, null, null, null);
        };
    }

    /** Returns an assignment and a proposal, and in two of three cases the acceptance. */
    public List<CaseEvent> solution() {
        var assigned = new CaseAssigned(1, "service-desk", "anna", AssignmentBasis.PERSON, null);
        var proposed = new SolutionProposed(keep(proposals), SolutionKind.FIX, "Starta om", null);
        var accepted = new SolutionAccepted(proposed.proposalId(), REQUESTER, null);
        return random.nextInt(3) == 0 ? List.of(assigned, proposed) : List.of(assigned, proposed, accepted);
    }

    /** Returns an answer to one of three items of a checklist, the last of which leads to an outcome. */
    private ChecklistAnswered answered() {
        var items = List.of("what", "since", "again");
        int item = random.nextInt(items.size());
        boolean last = item == items.size() - 1;
        return new ChecklistAnswered(new ReferenceVersion("checklist", "printer", 1),
                List.of(new ChecklistAnswer(items.get(item), oneOf(random, "yes", "no"))), null,
                last ? List.of(new ChecklistOutcome(items.get(item), OutcomeKind.SUGGEST, RESTART, null, null)) : null,
                last ? null : items.get(item + 1));
    }

    /** Returns an event of what happens with a vendor, from the consent to the return. */
    private CaseEvent vendor() {
        return switch (random.nextInt(8)) {
            case 0, 1 -> new VendorConsentAsked("printers", "Loggar", keep(consents), List.of("logs"), null, null);
            case 2 -> new VendorConsentGiven("printers", REQUESTER, known(consents), null, null);
            case 3 -> new VendorConsentRefused("printers", REQUESTER, null, known(consents), null, null);
            case 4, 5 -> new CaseHandedToVendor("printers", null, random.nextBoolean() ? soon() : null);
            case 6 -> new VendorUpdated("printers", null, random.nextBoolean() ? soon() : null, "Snart");
            default -> new CaseReturnedFromVendor("printers", null);
        };
    }

    /** Returns an event of work with a time: offered, booked, and often ended in some way. */
    private CaseEvent worked() {
        return switch (random.nextInt(7)) {
            case 6 -> new WorkOffered(id(), WorkKind.VISIT, "anna", List.of(new TimeSlot(soon(), null)), "UTC", null,
                    null, soon());
            case 0, 1 -> new WorkScheduled(keep(works), WorkKind.VISIT, "anna", now.get(), soon(), null);
            case 2 -> new WorkDone(known(works), "anna", now.get(), Duration.ofMinutes(5), null, null);
            case 3 -> new WorkMissed(known(works), null);
            case 4 -> new WorkCancelled(known(works), null);
            default -> new WorkLogged(random.nextBoolean() ? known(works) : null, WorkKind.DESK, "anna", null,
                    Duration.ofMinutes(5), null, null);
        };
    }

    /** Returns an event of a problem's case: linked, told of the outage or unlinked. */
    private CaseEvent ofAProblem() {
        return switch (random.nextInt(4)) {
            case 0, 1 -> new ProblemLinked(keep(problems));
            case 2 -> new MessageSent(id(), "lena", "Hej alla", MessageKind.OTHER,
                    new ProblemEventReference(known(problems), id()));
            default -> new ProblemUnlinked(known(problems));
        };
    }

    /** Returns an event of a consultation: asked, and often answered or withdrawn. */
    private CaseEvent consulted() {
        return switch (random.nextInt(4)) {
            case 0, 1 -> new ConsultationAsked(keep(consultations), "boris", null, "?",
                    random.nextInt(3) == 0 ? null : soon(), null);
            case 2 -> new ConsultationAnswered(known(consultations), "boris", "!");
            default -> new ConsultationWithdrawn(known(consultations), "anna", null);
        };
    }

    /** Returns how a team finds a specialist by itself; null for most teams. */
    private AssignmentBasis byItself() {
        return random.nextInt(3) == 0 ? oneOf(random, AssignmentBasis.SKILL, AssignmentBasis.LOAD, AssignmentBasis.TURN)
                : null;
    }

    private Instant soon() {
        return now.get().plus(Duration.ofHours(random.nextInt(1, 400)));
    }

    private UUID keep(List<UUID> ids) {
        ids.add(id());
        return ids.getLast();
    }

    private UUID known(List<UUID> ids) {
        return ids.isEmpty() || random.nextInt(10) == 0 ? id()
                : ids.get(ids.size() - 1 - random.nextInt(Math.min(2, ids.size())));
    }

    public UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    @SafeVarargs
    private static <T> T oneOf(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }
}
