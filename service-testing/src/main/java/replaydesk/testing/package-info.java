/** Support for the tests of all stages: fixture, contract, purity, real servers, the log, tokens, the clock. */
package replaydesk.testing;
