"""The scripts that the store runs: each is one decision, taken whole, on the server's clock.

Every key expires some time after its last use. A process that has not been heard of for `ALIVE` seconds is dead.
"""

from __future__ import annotations

from typing import Final

ALIVE: Final = 15
"""Seconds after which a silent process counts as dead."""

_NOW: Final = """
local time = redis.call('TIME')
local now = tonumber(time[1]) + tonumber(time[2]) / 1000000
local function text(number) return number == 0 and '0' or string.format('%.0f', number) end
local function number_in(key, field) return tonumber(redis.call('HGET', key, field) or '0') end
"""
_PROCESSES: Final = f"""
local processes, me = KEYS[1], ARGV[1]
redis.call('ZADD', processes, now, me)
redis.call('ZREMRANGEBYSCORE', processes, '-inf', now - 86400)
redis.call('EXPIRE', processes, 172800)
local function is_dead(process)
  return process ~= me and tonumber(redis.call('ZSCORE', processes, process) or '0') < now - {ALIVE}
end
local function alive() return redis.call('ZCOUNT', processes, now - {ALIVE}, '+inf') end
"""
# The first day of a month from the days since 1970: Howard Hinnant's `civil_from_days`, which is in the public domain.
_BUDGETS: Final = """
local lengths = {hour = 3600, day = 86400}
local keeps = {hour = 7200, day = 172800, month = 5356800}
local function began(per)
  if lengths[per] then return math.floor(now / lengths[per]) * lengths[per] end
  if per ~= 'month' then return 0 end
  local today = math.floor(now / 86400)
  local z = today + 719468
  local of_era = z - math.floor(z / 146097) * 146097
  local year = math.floor((of_era - math.floor(of_era / 1460) + math.floor(of_era / 36524)
                           - math.floor(of_era / 146096)) / 365)
  local of_year = of_era - (365 * year + math.floor(year / 4) - math.floor(year / 100))
  local month = math.floor((5 * of_year + 2) / 153)
  return (today - (of_year - math.floor((153 * month + 2) / 5))) * 86400
end
-- A budget is three hashes: its sums, what each process holds, and what dead ones held, which counts as spent.
local function open(at, per)
  local sums, held, swept = KEYS[at], KEYS[at + 1], KEYS[at + 2]
  local since = began(per)
  if since > tonumber(redis.call('HGET', sums, 'began') or '-1') then
    redis.call('HSET', sums, 'began', text(since), 'spent', '0')
    redis.call('DEL', swept)
  end
  local all = redis.call('HGETALL', held)
  for index = 1, #all, 2 do
    if is_dead(all[index]) then
      redis.call('HINCRBY', sums, 'spent', all[index + 1])
      redis.call('HINCRBY', sums, 'reserved', '-' .. all[index + 1])
      redis.call('HINCRBY', swept, all[index], all[index + 1])
      redis.call('HDEL', held, all[index])
    end
  end
  for place = at, at + 2 do redis.call('EXPIRE', KEYS[place], keeps[per] or 34560000) end
  return sums, held, swept
end
"""

RESERVE: Final = (
    _NOW
    + _PROCESSES
    + _BUDGETS
    + """
-- ARGV: process, then of each budget the most, the limit, the period. Returns the index of the budget at fault (0: none
-- is), whether it fits beside what is spent, how many processes live, and of each budget spent and reserved.
local count = (#ARGV - 1) / 3
local fault, fits = 0, 1
local result = {0, 1, alive()}
for index = 1, count do
  local sums = open(3 * index - 1, ARGV[3 * index + 1])
  local most, limit = tonumber(ARGV[3 * index - 1]), tonumber(ARGV[3 * index])
  local spent, reserved = number_in(sums, 'spent'), number_in(sums, 'reserved')
  if most > 0 and most > limit - spent and fits == 1 then fault, fits = index, 0 end
  if most > 0 and most > limit - spent - reserved and fault == 0 then fault = index end
  result[2 * index + 2], result[2 * index + 3] = text(spent), text(reserved)
end
result[1], result[2] = fault, fits
if fault == 0 then
  for index = 1, count do
    redis.call('HINCRBY', KEYS[3 * index - 1], 'reserved', ARGV[3 * index - 1])
    redis.call('HINCRBY', KEYS[3 * index], me, ARGV[3 * index - 1])
  end
end
return result
"""
)

SETTLE: Final = (
    _NOW
    + _PROCESSES
    + _BUDGETS
    + """
-- ARGV: process, period, number of the batch, what is given up, what was spent. A batch that was taken in before is
-- passed over. Returns how many processes live, spent, reserved.
local sums, held, swept = open(2, ARGV[2])
if number_in(sums, 'n:' .. me) < tonumber(ARGV[3]) then
  redis.call('HSET', sums, 'n:' .. me, ARGV[3])
  local released, dead = tonumber(ARGV[4]), number_in(swept, me)
  local counted = math.min(dead, released)
  if counted > 0 then redis.call('HINCRBY', swept, me, text(-counted)) end
  local given_up = math.min(released - counted, number_in(held, me))
  redis.call('HINCRBY', held, me, text(-given_up))
  redis.call('HINCRBY', sums, 'reserved', text(-given_up))
  redis.call('HSET', sums, 'spent', text(math.max(0, number_in(sums, 'spent') + tonumber(ARGV[5]) - counted)))
end
return {alive(), text(number_in(sums, 'spent')), text(number_in(sums, 'reserved'))}
"""
)

AGREE: Final = (
    _NOW
    + _PROCESSES
    + _BUDGETS
    + """
-- ARGV: process, period, all that it holds. What was reserved by an answer that never came is given up.
local sums, held, swept = open(2, ARGV[2])
local wanted = math.max(0, tonumber(ARGV[3]) - number_in(swept, me))
redis.call('HINCRBY', sums, 'reserved', text(wanted - number_in(held, me)))
redis.call('HSET', held, me, text(wanted))
return {alive(), text(number_in(sums, 'spent')), text(number_in(sums, 'reserved'))}
"""
)

LEAST: Final = (
    _NOW
    + _PROCESSES
    + _BUDGETS
    + """
-- ARGV: process, period, what was spent before the store counted.
local sums = open(2, ARGV[2])
redis.call('HSET', sums, 'spent', text(math.max(number_in(sums, 'spent'), tonumber(ARGV[3]))))
return {alive(), text(number_in(sums, 'spent')), text(number_in(sums, 'reserved'))}
"""
)

BEAT: Final = _NOW + _PROCESSES + "return alive()"

NEWS: Final = (
    _NOW
    + _PROCESSES
    + """
-- ARGV: process, the last news that it heard, then what it tells. Returns the last news that there is, and of each one
-- of others since: its age in milliseconds, and the text.
local key = KEYS[2]
local result = {ARGV[2]}
for _, entry in ipairs(redis.call('XRANGE', key, '(' .. ARGV[2], '+', 'COUNT', 200)) do
  result[1] = entry[1]
  if entry[2][2] ~= me then
    local told = tonumber(string.match(entry[1], '^%d+'))
    result[#result + 1] = math.max(0, math.floor(now * 1000 - told))
    result[#result + 1] = entry[2][4]
  end
end
for index = 3, #ARGV do redis.call('XADD', key, 'MAXLEN', '~', 1000, '*', 'by', me, 'told', ARGV[index]) end
redis.call('EXPIRE', key, 86400)
return result
"""
)

TURN: Final = (
    _NOW
    + _PROCESSES
    + """
-- The next free place of a rate. KEYS: processes, then a key for each rule. ARGV: process, seconds within which a place
-- is taken, then of each rule what is needed, a minute's limit, and whether all of it may go at once. Returns how many
-- processes live, the milliseconds until the place, and whether it was taken.
local patience, at = tonumber(ARGV[2]), now
local rules = (#ARGV - 2) / 3
local times = {}
for index = 1, rules do
  local key = KEYS[index + 1]
  local need, limit, at_once = tonumber(ARGV[3 * index]), tonumber(ARGV[3 * index + 1]), ARGV[3 * index + 2] == '1'
  if at_once then
    local oldest = redis.call('LINDEX', key, limit - 1)
    if oldest then at = math.max(at, tonumber(oldest) + 60.3) end
  else
    at = math.max(at, tonumber(redis.call('GET', key) or '0'))
  end
end
if at - now > patience then return {alive(), math.ceil((at - now) * 1000), 0} end
for index = 1, rules do
  local key = KEYS[index + 1]
  local need, limit, at_once = tonumber(ARGV[3 * index]), tonumber(ARGV[3 * index + 1]), ARGV[3 * index + 2] == '1'
  if at_once then
    redis.call('LPUSH', key, string.format('%.6f', at))
    redis.call('LTRIM', key, 0, limit - 1)
  else
    redis.call('SET', key, string.format('%.6f', at + need * 60 / (0.98 * limit)))
  end
  redis.call('EXPIRE', key, 300 + math.ceil(at - now))
end
return {alive(), math.floor((at - now) * 1000), 1}
"""
)
