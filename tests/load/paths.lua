-- wrk script: asks for the paths listed in the file PATHS, one a line, in a random but repeatable order,
-- and prints one line: requests/s, p50 ms, p99 ms, answers that were not 200.
local paths = {}
for line in io.lines(os.getenv("PATHS")) do paths[#paths + 1] = line end
math.randomseed(2026)

function request() return wrk.format("GET", paths[math.random(#paths)]) end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format("%.1f %.2f %.2f %d\n", summary.requests / (summary.duration / 1e6),
    latency:percentile(50) / 1000, latency:percentile(99) / 1000,
    errors.status + errors.connect + errors.read + errors.write + errors.timeout))
end
