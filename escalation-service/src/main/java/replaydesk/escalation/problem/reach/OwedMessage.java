package replaydesk.escalation.problem.reach;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.escalation.evolution.Languages;
import replaydesk.escalation.evolution.ProblemLinks.Link;
import replaydesk.escalation.problem.state.Problem;
import replaydesk.escalation.problem.state.Step;
import replaydesk.events.catalogue.MessageSent;
import replaydesk.events.log.Counter;
import replaydesk.events.log.Ids;
import replaydesk.events.problem.RequestersInformed;
import replaydesk.events.value.ProblemEventReference;
import replaydesk.events.value.Translation;
import replaydesk.kit.aggregate.AggregateView;
import replaydesk.kit.obligation.Fulfilments.Owed;
import replaydesk.kit.stage.CaseView;

/**
 * The next message of a major incident that the requester of a case is owed, in their language: of those from before
 * the case was linked the latest alone. Nobody is owed one where there is no requester.
 */
final class OwedMessage {

    private OwedMessage() {
    }

    static Optional<Owed> of(CaseView<EscalationCase> view, AggregateView<Problem> problem, Link link) {
        if (view.identity() == null || view.identity().requester() == null) {
            return Optional.empty();
        }
        var messages = problem.state().messages();
        int next = next(messages, link);
        return next < messages.size() ? Optional.of(owed(view, problem, messages.get(next))) : Optional.empty();
    }

    private static int next(List<Step> messages, Link link) {
        if (link.told() == null) {
            return Math.max(0, last(messages, step -> link.at() != null && !step.at().isAfter(link.at())));
        }
        return last(messages, step -> step.id().equals(link.told())) + 1;
    }

    private static int last(List<Step> messages, Predicate<Step> which) {
        return IntStream.range(0, messages.size()).filter(i -> which.test(messages.get(i))).reduce(-1, (_, i) -> i);
    }

    private static Owed owed(CaseView<EscalationCase> view, AggregateView<Problem> problem, Step step) {
        var message = (RequestersInformed) step.event();
        var id = Ids.aggregate("message", view.id().toString(), step.id().toString());
        var sent = new MessageSent(id, step.by(), text(message, view.state().languages()), message.kind(),
                new ProblemEventReference(problem.id(), step.id()));
        return new Owed("problem-message:" + problem.id(), step.id(), sent, Set.of(Counter.LIFE, Counter.RESPONSE));
    }

    private static String text(RequestersInformed message, Languages languages) {
        return languages.inOrder()
                .flatMap(language -> message.translations().stream().filter(it -> language.equals(it.language())))
                .map(Translation::text).findFirst().orElse(message.text());
    }
}
