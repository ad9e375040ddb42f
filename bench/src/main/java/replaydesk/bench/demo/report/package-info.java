/** Reports of a demonstration: tables for people and figures for programs. */
package replaydesk.bench.demo.report;
