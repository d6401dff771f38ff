// SPDX-License-Identifier: GPL-3.0-or-later
// Tells the thread sanitizer what Qt does for us. `./dev tsan` builds this as a library and preloads it.
//
// Debian's Qt is not built with the sanitizer, which therefore does not see Qt's locks, and takes whatever
// goes from one thread to another in an event or a future for a race. So each function of Qt through which
// our code hands something over is wrapped here with a release, and each event that is delivered begins with
// an acquire. This is coarser than what Qt does: an event orders everything that was posted to its receiver
// before it was taken. A race may hide behind that; none is invented.
#include <array>
#include <cstdarg>
#include <cstdint>
#include <dlfcn.h>
#include <functional>
#include <sched.h>
#include <utility>

extern "C" {
// Absent in programs without the sanitizer, such as ctest itself.
[[gnu::weak]] void __tsan_acquire(void *address);
[[gnu::weak]] void __tsan_release(void *address);
}

namespace {

std::array<char, 4096> s_places; // what the sanitizer knows each receiver and future by
char s_everybody; // signals, whose receivers are not known here
char s_conditions;

void *placeOf(const void *object)
{
    return &s_places[(reinterpret_cast<std::uintptr_t>(object) >> 4) % s_places.size()];
}

void acquire(void *address)
{
    if (__tsan_acquire)
        __tsan_acquire(address);
}

void release(void *address)
{
    if (__tsan_release)
        __tsan_release(address);
}

// QFutureInterfaceBase is a virtual table and then the pointer to what all copies share.
void *placeOfFuture(void *interface)
{
    return placeOf(static_cast<void **>(interface)[1]);
}

// The arguments of QCoreApplication::notify() in the thread of the receiver: `data` is receiver, event,
// result.
bool acquireBeforeEvent(void **data)
{
    acquire(&s_everybody);
    acquire(placeOf(data[0]));
    return false;
}

[[gnu::constructor]] void watchEvents()
{
    using Register = bool (*)(int callback, bool (*function)(void **));
    if (void *found = dlsym(RTLD_DEFAULT, "_ZN9QInternal16registerCallbackENS_8CallbackEPFbPPvE"))
        reinterpret_cast<Register>(found)(0, acquireBeforeEvent);
}

} // namespace

// Each function is known by the name that the linker has for it: WRAP(type, name, parameters, arguments,
// before).
#define WRAP(Type, name, parameters, arguments, before)                                                      \
    extern "C" Type name parameters                                                                          \
    {                                                                                                        \
        static const auto next = reinterpret_cast<Type(*) parameters>(dlsym(RTLD_NEXT, #name));              \
        before;                                                                                              \
        return next arguments;                                                                               \
    }

// bool QMetaObject::invokeMethodImpl(receiver, slot, type, result): what invokeMethod() with a functor calls.
WRAP(bool, _ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv,
    (void *receiver, void *slot, int type, void *result), (receiver, slot, type, result),
    release(placeOf(receiver)))
// void QMetaObject::activate(sender, metaObject, signal, arguments): what emit becomes.
WRAP(void, _ZN11QMetaObject8activateEP7QObjectPKS_iPPv,
    (void *sender, void *metaObject, int signal, void **arguments), (sender, metaObject, signal, arguments),
    release(&s_everybody))
// void QCoreApplication::postEvent(receiver, event, priority)
WRAP(void, _ZN16QCoreApplication9postEventEP7QObjectP6QEventi, (void *receiver, void *event, int priority),
    (receiver, event, priority), release(placeOf(receiver)))
// void QObject::deleteLater()
WRAP(void, _ZN7QObject11deleteLaterEv, (void *object), (object), release(placeOf(object)))

// QFutureInterfaceBase: a continuation that one thread leaves there is run by the thread that finishes.
WRAP(void, _ZN20QFutureInterfaceBase15setContinuationESt8functionIFvRKS_EEP27QFutureInterfaceBasePrivate,
    (void *future, void *function, void *shared), (future, function, shared),
    (acquire(placeOfFuture(future)), release(placeOfFuture(future))))
WRAP(void, _ZN20QFutureInterfaceBase14reportFinishedEv, (void *future), (future),
    (acquire(placeOfFuture(future)), release(placeOfFuture(future)), release(&s_everybody)))
WRAP(void, _ZN20QFutureInterfaceBase18reportResultsReadyEii, (void *future, int from, int to),
    (future, from, to), (release(placeOfFuture(future)), release(&s_everybody)))

// What the copies of a future share is freed by the last of them.
WRAP(void, _ZN20QFutureInterfaceBaseD2Ev, (void *future), (future),
    (release(placeOfFuture(future)), acquire(placeOfFuture(future))))

// bool QFutureInterfaceBase::derefT() const: the last future frees the results.
extern "C" bool _ZNK20QFutureInterfaceBase6derefTEv(void *future)
{
    static const auto next =
        reinterpret_cast<bool (*)(void *)>(dlsym(RTLD_NEXT, "_ZNK20QFutureInterfaceBase6derefTEv"));
    release(placeOfFuture(future));
    const bool isHeld = next(future);
    acquire(placeOfFuture(future));
    return isHeld;
}

// void QThreadPool::start(function, priority)
extern "C" void _ZN11QThreadPool5startESt8functionIFvvEEi(
    void *pool, std::function<void()> *function, int priority)
{
    using Start = void (*)(void *, std::function<void()> *, int);
    static const auto next =
        reinterpret_cast<Start>(dlsym(RTLD_NEXT, "_ZN11QThreadPool5startESt8functionIFvvEEi"));
    release(&s_everybody);
    std::function<void()> ordered = [work = std::move(*function)] {
        acquire(&s_everybody);
        work();
    };
    next(pool, &ordered, priority);
}

// Qt starts processes by a clone that shares its memory until it becomes another program, and so leaves the
// sanitizer in the middle of something. A copy of the memory serves as well.
extern "C" int clone(int (*function)(void *), void *stack, int flags, void *argument, ...)
{
    using Clone = int (*)(int (*)(void *), void *, int, void *, ...);
    static const auto next = reinterpret_cast<Clone>(dlsym(RTLD_NEXT, "clone"));
    va_list rest;
    va_start(rest, argument);
    void *parentId = va_arg(rest, void *);
    void *storage = va_arg(rest, void *);
    void *childId = va_arg(rest, void *);
    va_end(rest);
    return next(function, stack, flags & ~(CLONE_VM | CLONE_VFORK), argument, parentId, storage, childId);
}

// A thread ends with a broadcast to those that wait for it, whether or not any does yet.
WRAP(int, pthread_cond_broadcast, (void *condition), (condition), release(&s_conditions))

// bool QThread::wait(deadline)
extern "C" bool _ZN7QThread4waitE14QDeadlineTimer(void *thread, std::int64_t time, std::int64_t rest)
{
    using Wait = bool (*)(void *, std::int64_t, std::int64_t);
    static const auto next = reinterpret_cast<Wait>(dlsym(RTLD_NEXT, "_ZN7QThread4waitE14QDeadlineTimer"));
    const bool ended = next(thread, time, rest);
    acquire(&s_conditions);
    return ended;
}
