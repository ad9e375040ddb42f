package replaydesk.stack;

import java.time.Clock;
import java.util.List;
import replaydesk.stack.kafka.KafkaProcess;
import replaydesk.stack.kafka.KafkaSettings;
import replaydesk.stack.kafka.Topics;
import replaydesk.stack.mail.MailCatcher;
import replaydesk.stack.port.PortPlan;
import replaydesk.stack.port.StackPort;
import replaydesk.stack.postgres.PostgresProcess;
import replaydesk.stack.postgres.PostgresSettings;
import replaydesk.stack.process.ClassArchive;
import replaydesk.stack.run.RunningPart;

/** The parts that the services need: the broker with its topics, the database server, the mail catcher. */
final class Infrastructure {
    private final StackSettings settings;
    private final Lifecycle lifecycle;
    private final KafkaProcess kafka;
    private final PostgresProcess postgres;
    private final MailCatcher mail;

    Infrastructure(StackSettings settings, Lifecycle lifecycle) {
        this.settings = settings;
        this.lifecycle = lifecycle;
        PortPlan ports = settings.ports();
        kafka = new KafkaProcess(KafkaSettings.in(settings.data().resolve("kafka"))
                .withPorts(ports.of(StackPort.KAFKA), ports.of(StackPort.KAFKA_CONTROLLER))
                .withHeapMegabytes(settings.memory().kafka())
                .withJitMode(settings.jitMode())
                .withArchive(ClassArchive.in(settings.root(), "kafka")));
        postgres = new PostgresProcess(PostgresSettings.in(settings.data().resolve("postgres"))
                .withPort(ports.of(StackPort.POSTGRES))
                .withSharedBuffersMegabytes(settings.memory().postgres()));
        mail = new MailCatcher(ports.of(StackPort.SMTP), ports.of(StackPort.MAIL), Clock.systemUTC());
    }

    /** Starts all three side by side and returns when they are ready. */
    void start() {
        Parallel.run(List.of(this::startKafka, this::startPostgres, this::startMail));
    }

    void stop() {
        mail.close();
        Parallel.run(List.of(kafka::stop, postgres::stop));
    }

    KafkaProcess kafka() {
        return kafka;
    }

    PostgresProcess postgres() {
        return postgres;
    }

    MailCatcher mail() {
        return mail;
    }

    /** The number of records in the log. */
    long records() {
        return Topics.records(kafka.bootstrapServers());
    }

    private void startKafka() {
        lifecycle.startUnlessClosed(kafka::start);
        lifecycle.watch(kafka.process(), kafka.bootstrapServers());
        kafka.awaitReady(settings.patience());
        Topics.ensure(kafka.bootstrapServers(), settings.partitions());
        lifecycle.ready("kafka", kafka.bootstrapServers());
    }

    private void startPostgres() {
        lifecycle.startUnlessClosed(postgres::start);
        lifecycle.watch(postgres.process(), postgres.jdbcUrl());
        postgres.awaitReady(settings.patience());
        lifecycle.ready("postgres", postgres.jdbcUrl());
    }

    private void startMail() {
        lifecycle.startUnlessClosed(mail::start);
        lifecycle.record(RunningPart.of(
                "mail", ProcessHandle.current(), mail.uri().toString(), settings.data().resolve("launcher.log")));
        lifecycle.ready("mail", mail.uri().toString());
    }
}
