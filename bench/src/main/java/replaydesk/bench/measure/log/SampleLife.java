package replaydesk.bench.measure.log;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import replaydesk.events.catalogue.CaseAssigned;
import replaydesk.events.catalogue.CaseClassified;
import replaydesk.events.catalogue.CaseClosed;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.catalogue.CaseRouted;
import replaydesk.events.catalogue.ClosureScheduled;
import replaydesk.events.catalogue.FeedbackGiven;
import replaydesk.events.catalogue.FeedbackRequested;
import replaydesk.events.catalogue.InformationProvided;
import replaydesk.events.catalogue.InformationRequested;
import replaydesk.events.catalogue.MessageReceived;
import replaydesk.events.catalogue.MessageSent;
import replaydesk.events.catalogue.NoteAdded;
import replaydesk.events.catalogue.NotificationDelivered;
import replaydesk.events.catalogue.ServiceLevelAssessed;
import replaydesk.events.catalogue.SolutionAccepted;
import replaydesk.events.catalogue.SolutionProposed;
import replaydesk.events.catalogue.TargetsSet;
import replaydesk.events.catalogue.WorkAccepted;
import replaydesk.events.value.AssignmentBasis;
import replaydesk.events.value.CaseType;
import replaydesk.events.value.Channel;
import replaydesk.events.value.ClosureCode;
import replaydesk.events.value.Complexity;
import replaydesk.events.value.Decider;
import replaydesk.events.value.ExternalReference;
import replaydesk.events.value.Impact;
import replaydesk.events.value.InformationKind;
import replaydesk.events.value.MessageKind;
import replaydesk.events.value.Metric;
import replaydesk.events.value.Priority;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.events.value.Requester;
import replaydesk.events.value.SolutionKind;
import replaydesk.events.value.Target;
import replaydesk.events.value.TargetChange;
import replaydesk.events.value.Urgency;

/**
 * The life of a case through all five stages, record by record. Two lives in five include a question to the customer.
 */
final class SampleLife {

    private interface Step {
        SampleRecord next(SampleCase it);
    }

    private final SampleCase it;
    private final RandomGenerator random;
    private final List<Step> steps = new ArrayList<>();
    private int done;
    private UUID registered;
    private UUID classified;
    private UUID asked;
    private UUID message;
    private UUID answered;
    private UUID proposal;
    private UUID proposed;
    private UUID closed;
    private UUID link;

    SampleLife(SampleCase it, RandomGenerator random) {
        this.it = it;
        this.random = random;
        steps.add(this::register);
        steps.add(this::classify);
        steps.add(this::promise);
        steps.add(c -> c.obligation("routing", classified,
                new CaseRouted(1, "service-desk", Decider.RULE, reference("routing", "default"))));
        steps.add(c -> notice("registered", registered));
        steps.add(c -> c.command("anna", new CaseAssigned(1, "service-desk", "anna", AssignmentBasis.PERSON, null)));
        steps.add(c -> c.command("anna", new WorkAccepted("anna")));
        steps.add(c -> c.command("anna", new MessageSent(c.nextCommand(), "anna", SampleTexts.of(random, 180),
                MessageKind.INFORMATION)));
        steps.add(c -> assess("first-response"));
        if (random.nextInt(5) < 2) {
            steps.add(this::ask);
            steps.add(this::answer);
            steps.add(c -> c.obligation("information-provided", answered, new InformationProvided(asked, message)));
        }
        steps.add(c -> c.command("anna", new NoteAdded(c.nextCommand(), "anna", SampleTexts.of(random, 120))));
        steps.add(this::propose);
        steps.add(c -> assess("resolution"));
        steps.add(c -> c.obligation("schedule", proposed,
                new ClosureScheduled(proposed, c.now().plus(Duration.ofDays(10)))));
        steps.add(c -> c.command("rita", new SolutionAccepted(proposal, "rita", SampleTexts.of(random, 40))));
        steps.add(this::close);
        steps.add(this::survey);
        steps.add(c -> notice("closed", closed));
        if (random.nextInt(5) < 2) {
            steps.add(c -> c.command("rita", new FeedbackGiven(link, 4, 8, 2, SampleTexts.of(random, 60), null)));
        }
    }

    /** Tells whether there is another record. */
    boolean goesOn() {
        return done < steps.size();
    }

    SampleRecord next() {
        return steps.get(done++).next(it);
    }

    private SampleRecord register(SampleCase c) {
        var who = "requester-" + c.number % 5_000;
        var record = c.command("desk", new CaseRegistered(Long.toString(c.number), "acme",
                new Requester(who, false, "Rita Example", who + "@acme.example", null, "en"), Channel.WEB_FORM,
                SampleTexts.of(random, 45), SampleTexts.of(random, 260), "mail", "en",
                List.of(new ExternalReference("desk", "INC" + c.number)), List.of(), false));
        registered = c.last();
        return record;
    }

    private SampleRecord classify(SampleCase c) {
        var record = c.obligation("classification", registered,
                new CaseClassified(CaseType.INCIDENT, reference("category", "application"), Impact.MEDIUM,
                        Urgency.MEDIUM,
                        Priority.MODERATE, Complexity.NORMAL, "en", Decider.RULE, 0.5,
                        List.of(reference("classification-rules", "default"),
                                reference("priority-matrix", "default"))));
        classified = c.last();
        return record;
    }

    private SampleRecord promise(SampleCase c) {
        return c.obligation("promise", classified,
                new TargetsSet(reference("agreement", "standard"), reference("calendar", "always"),
                        reference("policy", "standard"), List.of(
                                new Target("first-response", Metric.FIRST_RESPONSE, c.now().plus(Duration.ofHours(4)),
                                        Duration.ofHours(4)),
                                new Target("resolution", Metric.RESOLUTION, c.now().plus(Duration.ofDays(2)),
                                        Duration.ofDays(2)))));
    }

    private SampleRecord assess(String target) {
        var cause = it.last();
        return it.obligation("assess", cause,
                new ServiceLevelAssessed(List.of(TargetChange.met(target, cause, Duration.ofMinutes(17)))));
    }

    private SampleRecord ask(SampleCase c) {
        asked = c.nextCommand();
        return c.command("anna", new InformationRequested(asked, InformationKind.LOGS,
                List.of(SampleTexts.of(random, 90)), c.now().plus(Duration.ofDays(5))));
    }

    private SampleRecord answer(SampleCase c) {
        message = c.nextCommand();
        var record = c.command("rita", new MessageReceived(message, "rita", Channel.PORTAL, SampleTexts.of(random, 300),
                List.of(), asked, null));
        answered = c.last();
        return record;
    }

    private SampleRecord propose(SampleCase c) {
        proposal = c.nextCommand();
        var record = c.command("anna", new SolutionProposed(proposal, SolutionKind.FIX,
                SampleTexts.of(random, 220), null));
        proposed = c.last();
        return record;
    }

    private SampleRecord close(SampleCase c) {
        var record = c.obligation("close", proposed,
                new CaseClosed(ClosureCode.SOLVED, SampleTexts.of(random, 80), null, 1, false,
                        true, null, c.now(), c.now()));
        closed = c.last();
        return record;
    }

    private SampleRecord survey(SampleCase c) {
        link = c.nextCommand();
        return c.obligation("ask", closed, new FeedbackRequested(reference("survey", "closing"), "en", link,
                c.now().plus(Duration.ofDays(14))));
    }

    private SampleRecord notice(String what, UUID about) {
        return it.obligation("notice-" + what, about,
                new NotificationDelivered(what, about, "requester-" + it.number % 5_000,
                        Channel.EMAIL, reference("template", what), "en"));
    }

    private static ReferenceVersion reference(String kind, String key) {
        return new ReferenceVersion(kind, key, 1);
    }
}
