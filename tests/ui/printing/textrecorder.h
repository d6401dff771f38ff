// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QPaintDevice>
#include <QRectF>
#include <QString>

#include <memory>

namespace backthread::printing {

/// A device to paint on that keeps which texts were painted, where, and in which color.
class TextRecorder final : public QPaintDevice {
public:
    struct Text {
        QString text;
        QRectF place;
        QColor color;
    };
    TextRecorder();
    ~TextRecorder() override;

    [[nodiscard]] QPaintEngine *paintEngine() const override;
    [[nodiscard]] const QList<Text> &texts() const;
    /// All of them as they were painted, without spaces.
    [[nodiscard]] QString joined() const;

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;
    std::unique_ptr<Engine> m_engine;
};

} // namespace backthread::printing
